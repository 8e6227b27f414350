import type { JobCard } from '../domain/cards/read-card';
import type { Evidence, Fact } from '../domain/model/evidence';
import type { JobPosting } from '../domain/model/job-posting';
import type { BaseSalary, PostingPay, SalaryAbsence } from '../domain/model/pay';
import type { Analysis } from './analyse-record';

const FACTS = ['region', 'workMode', 'contractType', 'ir35', 'role', 'seniority'] as const;
type FactField = (typeof FACTS)[number];
type Value<F extends FactField> = NonNullable<JobPosting[F]>['value'] | null;

interface PrintedPay {
  readonly baseSalary: BaseSalary | null;
  /** Null where `baseSalary` is not. */
  readonly salaryAbsence: { readonly reason: SalaryAbsence['kind'] } | null;
  readonly salaryCorrection: BaseSalary | null;
}

/** Facts are plain values, with the words behind them apart. */
interface PrintedPosting
  extends Omit<JobPosting, FactField | 'pay'>,
    PrintedPay,
    Readonly<{ [F in FactField]: Value<F> }> {
  /** The words behind each fact; a fact that no words state is left out. */
  readonly evidence: Readonly<Partial<Record<FactField, Evidence>>>;
}

type PrintedCard = Omit<JobCard, FactField | 'pay'> &
  Omit<PrintedPay, 'salaryCorrection'> &
  Readonly<{ [F in keyof JobCard & FactField]: Value<F> }>;

/** One line of `analyse --json`. Its shape is a contract with whoever measures the reader, so the model may change alone. */
export function printedAnalysis(analysis: Analysis): unknown {
  if ('error' in analysis) return analysis;
  const { id, posting, comparison, ...page } = analysis;
  const read = { id, posting: posting && printedPosting(posting), comparison };
  return 'cards' in page ? { ...read, ...page, cards: page.cards.map(printedCard) } : read;
}

function printedPosting(posting: JobPosting): PrintedPosting {
  const { pay, otherPay, facts, contradictions, datePosted, validThrough, salaryEstimate, skills, ...read } = posting;
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
    ...printedPay(pay),
    otherPay,
    facts,
    contradictions,
    evidence,
    datePosted,
    validThrough,
    salaryEstimate,
    skills,
  };
}

function printedCard({ pay, ...card }: JobCard): PrintedCard {
  const { salaryCorrection: _, ...stated } = printedPay(pay);
  return {
    ...card,
    region: plain(card.region),
    role: plain(card.role),
    seniority: plain(card.seniority),
    contractType: plain(card.contractType),
    ...stated,
  };
}

function printedPay(pay: PostingPay): PrintedPay {
  if (pay.kind === 'stated') return { baseSalary: pay.salary, salaryAbsence: null, salaryCorrection: pay.suggestion };
  const { kind: reason, ...why } = pay;
  return { baseSalary: null, salaryAbsence: { reason, ...why }, salaryCorrection: null };
}

const plain = <T>(fact: Fact<T> | null): T | null => fact?.value ?? null;
