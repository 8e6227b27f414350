import type { TaxRates } from './choose-rates';
import { percentOf, toPenny } from './penny';

/**
 * How the user's contribution is taken. `net-pay` ("net pay arrangement"): before tax. `relief-at-source`: after tax, and
 * the scheme adds the basic rate. `salary-sacrifice`: the employer pays it in place of salary.
 */
export const PENSION_METHODS = ['net-pay', 'relief-at-source', 'salary-sacrifice'] as const;
export type PensionMethod = (typeof PENSION_METHODS)[number];

/** What the per cent are of: the whole salary, or the part between the limits of automatic enrolment. */
export const PENSION_BASES = ['salary', 'qualifying-earnings'] as const;
export type PensionBase = (typeof PENSION_BASES)[number];

/** The user's workplace pension. Per cent from 0 to 100. */
export interface PensionChoice {
  readonly ratePct: number;
  readonly method: PensionMethod;
  readonly base: PensionBase;
  /** What the employer adds, of the same base. Null is not known, and counts as nothing. */
  readonly employerRatePct: number | null;
}

/** A year's contributions in pounds; `employee` is gross, with the basic-rate relief that the scheme adds. */
export interface Contributions {
  readonly employee: number;
  readonly employer: number;
}

/** Contributions out of a salary. Of a sacrificed salary the part is reckoned before the sacrifice, as schemes do. */
export function contributions(
  salary: number,
  pension: PensionChoice | null,
  { figures }: Pick<TaxRates, 'figures'>,
): Contributions {
  if (!pension) return { employee: 0, employer: 0 };
  const [from, to] = [figures['qualifying-earnings-from'].amount, figures['qualifying-earnings-to'].amount];
  const base = pension.base === 'salary' ? salary : Math.max(0, toPenny(Math.min(salary, to) - from));
  return { employee: percentOf(base, pension.ratePct), employer: percentOf(base, pension.employerRatePct ?? 0) };
}

/** Whether a choice can be meant. */
export function isPension({ ratePct, employerRatePct }: PensionChoice): boolean {
  return [ratePct, employerRatePct ?? 0].every((pct) => pct >= 0 && pct <= 100);
}
