import { BILLIONS, LARGE } from '../brief/levers/scale';
import { OPEN_SOURCE, PUBLICATIONS, TALKS } from '../brief/levers/track-record';
import { type Cited, cite } from '../comparison/result/cite';
import type { JobPosting, Seniority } from '../model/job-posting';
import type { PagePosting } from '../model/page-posting';
import { type PostingWords, postingWords } from '../text/posting-words';
import { LEADING, NEW_FIELD, PRODUCT_LED, SERVICES } from './talent-wordings';
import { VISA_DATA, type VisaData } from './visa-data';
import type { TalentCriterion, TalentCriterionId } from './visa-rules';

const KINDS = [
  'product-led',
  'seniority',
  'leading',
  'new-field',
  'reach',
  'open-source',
  'talks',
  'publications',
] as const;
/** The kinds of facts about a role that can support an application for Global Talent. */
export type TalentFactKind = (typeof KINDS)[number];

/** A fact in the posting that could serve as evidence, with its words and the criteria that it supports. */
export interface TalentFact {
  readonly kind: TalentFactKind;
  readonly criteria: readonly TalentCriterionId[];
  readonly evidence: readonly PostingWords[];
}

/**
 * What this role would add to an application for Global Talent. It lists facts only: it is no score and says nothing
 * about eligibility.
 */
export interface TalentCase {
  readonly facts: readonly TalentFact[];
  /** Words that weaken the case: the employer sells services, so the work is harder to present as product work. */
  readonly services: readonly PostingWords[];
  /** The work is outside the UK. It may still count as evidence, although the job itself is not in the UK. */
  readonly outsideUk: boolean;
  /** The optional criteria that some fact supports, in their order. `untouched` are those that no fact supports. */
  readonly touched: readonly Cited<TalentCriterion>[];
  readonly untouched: readonly Cited<TalentCriterion>[];
  /** All criteria with their sources and doubts, the mandatory one first. No posting can show the mandatory one. */
  readonly criteria: readonly Cited<TalentCriterion>[];
}

const SENIOR: readonly (Seniority | undefined)[] = ['senior', 'lead', 'head'];
const SPEAKS_TO: Readonly<Record<TalentFactKind, readonly TalentCriterionId[]>> = {
  'product-led': ['innovation', 'contribution'],
  seniority: ['contribution'],
  leading: ['contribution'],
  'new-field': ['innovation'],
  reach: ['contribution'],
  'open-source': ['recognition'],
  talks: ['recognition'],
  publications: ['recognition', 'academic'],
};

/**
 * Finds what this role would add to an application for Global Talent in digital technology. `page` must be the page
 * that `posting` was read from.
 */
export function talentCase(posting: JobPosting, page: PagePosting, data: VisaData = VISA_DATA): TalentCase {
  const level = SENIOR.includes(posting.seniority?.value) ? posting.seniority?.evidence : null;
  const words: Readonly<Record<TalentFactKind, readonly PostingWords[]>> = {
    'product-led': postingWords(page, PRODUCT_LED),
    seniority: level ? [level] : [],
    leading: postingWords(page, LEADING),
    'new-field': postingWords(page, NEW_FIELD),
    reach: [BILLIONS, LARGE].flatMap((wanted) => postingWords(page, wanted)).slice(0, 3),
    'open-source': postingWords(page, OPEN_SOURCE),
    talks: postingWords(page, TALKS),
    publications: postingWords(page, PUBLICATIONS),
  };
  const facts = KINDS.flatMap((kind): TalentFact[] =>
    words[kind].length > 0 ? [{ kind, criteria: SPEAKS_TO[kind], evidence: words[kind] }] : [],
  );
  const spoken = new Set(facts.flatMap(({ criteria }) => criteria));
  const criteria = data.criteria.map((criterion) => cite(criterion, data.sources));
  const optional = criteria.filter(({ need }) => need === 'optional');
  return {
    facts,
    services: postingWords(page, SERVICES),
    outsideUk: posting.region?.value === 'outside-uk',
    touched: optional.filter(({ id }) => spoken.has(id)),
    untouched: optional.filter(({ id }) => !spoken.has(id)),
    criteria,
  };
}
