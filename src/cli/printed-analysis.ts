import type { JobCard } from '../domain/cards/read-card';
import type { Evidence, Fact } from '../domain/model/evidence';
import type { JobPosting } from '../domain/model/job-posting';
import type { Analysis } from './analyse-record';

const FACTS = ['region', 'workMode', 'contractType', 'ir35', 'role', 'seniority'] as const;
type FactField = (typeof FACTS)[number];
type Value<F extends FactField> = NonNullable<JobPosting[F]>['value'] | null;

/** Facts are plain values, with the words behind them apart. */
interface PrintedPosting extends Omit<JobPosting, FactField>, Readonly<{ [F in FactField]: Value<F> }> {
  /** The words behind each fact; a fact that no words state is left out. */
  readonly evidence: Readonly<Partial<Record<FactField, Evidence>>>;
}

type PrintedCard = Omit<JobCard, FactField> & Readonly<{ [F in keyof JobCard & FactField]: Value<F> }>;

/** One line of `analyse --json`. Its shape is a contract with whoever measures the reader, so the model may change alone. */
export function printedAnalysis(analysis: Analysis): unknown {
  if ('error' in analysis) return analysis;
  const { id, posting, comparison, ...page } = analysis;
  const read = { id, posting: posting && printedPosting(posting), comparison };
  return 'cards' in page ? { ...read, ...page, cards: page.cards.map(printedCard) } : read;
}

function printedPosting(posting: JobPosting): PrintedPosting {
  const { datePosted, validThrough, salaryEstimate, skills, ...read } = posting;
  const evidence: Partial<Record<FactField, Evidence>> = {};
  for (const field of FACTS) {
    const words = posting[field]?.evidence;
    if (words) evidence[field] = words;
  }
  return {
    ...read,
    region: plain(posting.region),
    workMode: plain(posting.workMode),
    contractType: plain(posting.contractType),
    ir35: plain(posting.ir35),
    role: plain(posting.role),
    seniority: plain(posting.seniority),
    evidence,
    datePosted,
    validThrough,
    salaryEstimate,
    skills,
  };
}

function printedCard(card: JobCard): PrintedCard {
  return {
    ...card,
    region: plain(card.region),
    role: plain(card.role),
    seniority: plain(card.seniority),
    contractType: plain(card.contractType),
  };
}

const plain = <T>(fact: Fact<T> | null): T | null => fact?.value ?? null;
