import type { Evidence, Fact } from '../../../src/domain/model/evidence';
import type { JobPosting } from '../../../src/domain/model/job-posting';

const FACTS = ['region', 'workMode', 'contractType', 'ir35', 'role', 'seniority'] as const;
type FactField = (typeof FACTS)[number];

/** What a test changes about a posting: facts as plain values, and the words behind them where the test is about those. */
export type PlainPosting = Partial<Omit<JobPosting, FactField>> & {
  readonly [F in FactField]?: NonNullable<JobPosting[F]>['value'] | null;
} & {
  /** Where it is given, facts that are not in it have no words. */
  readonly evidence?: Readonly<Partial<Record<FactField, Evidence>>>;
};

/** A posting with some parts changed. A changed fact keeps its words unless `evidence` is given. */
export function changedPosting(base: JobPosting, { evidence, ...part }: PlainPosting): JobPosting {
  const facts = FACTS.map((field): [FactField, Fact<string> | null] => {
    const value = part[field] === undefined ? (base[field]?.value ?? null) : part[field];
    const words = evidence ? evidence[field] : base[field]?.evidence;
    return [field, value === null ? null : { value, evidence: words ?? null }];
  });
  return { ...base, ...part, ...Object.fromEntries(facts) } as JobPosting;
}
