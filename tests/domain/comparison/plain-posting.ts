import type { Evidence, Fact } from '../../../src/domain/model/evidence';
import type { JobPosting } from '../../../src/domain/model/job-posting';
import { type BaseSalary, type PostingPay, type SalaryAbsence, salaryOf } from '../../../src/domain/model/pay';

const FACTS = ['region', 'workMode', 'contractType', 'ir35', 'role', 'seniority'] as const;
type FactField = (typeof FACTS)[number];

/** What a test changes about a posting: facts as plain values, and the words behind them where the test is about those. */
export type PlainPosting = Partial<Omit<JobPosting, FactField | 'pay'>> & {
  readonly [F in FactField]?: NonNullable<JobPosting[F]>['value'] | null;
} & {
  /** Where it is given, facts that are not in it have no words. */
  readonly evidence?: Readonly<Partial<Record<FactField, Evidence>>>;
  readonly baseSalary?: BaseSalary | null;
  readonly suggestion?: BaseSalary;
  readonly salaryAbsence?: SalaryAbsence;
};

/** A posting with some parts changed. A changed fact keeps its words unless `evidence` is given. */
export function changedPosting(base: JobPosting, changes: PlainPosting): JobPosting {
  const { evidence, baseSalary, suggestion, salaryAbsence, ...part } = changes;
  const facts = FACTS.map((field): [FactField, Fact<string> | null] => {
    const asBefore = part[field] === undefined;
    const value = (asBefore ? base[field]?.value : part[field]) ?? null;
    const words = evidence ? evidence[field] : base[field]?.evidence;
    return [
      field,
      value === null
        ? null
        : { value, evidence: words ?? null, ...(asBefore && base[field]?.inferred ? { inferred: true } : {}) },
    ];
  });
  const salary = baseSalary === undefined ? salaryOf(base.pay) : baseSalary;
  const pay: PostingPay = salary
    ? { kind: 'stated', salary, suggestion: suggestion ?? null }
    : (salaryAbsence ?? { kind: 'not-stated', text: null });
  return { ...base, ...part, pay, ...Object.fromEntries(facts) } as JobPosting;
}
