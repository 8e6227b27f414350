import type { PensionChoice } from '../model/take-home-settings';
import type { Percent, PoundsAYear } from '../model/units';
import type { TaxRates } from './choose-rates';
import { percentOf, toPenny } from './penny';

/**
 * A year's pension contributions in pounds. `employee` is gross: it includes the basic-rate relief that the scheme
 * adds.
 */
export interface Contributions {
  readonly employee: PoundsAYear;
  readonly employer: PoundsAYear;
}

/**
 * Works out the contributions from a year's salary. With salary sacrifice, the percentage applies to the salary before
 * the sacrifice, as it does in real schemes.
 */
export function contributions(
  salary: PoundsAYear,
  pension: PensionChoice | null,
  { figures }: Pick<TaxRates, 'figures'>,
): Contributions {
  if (!pension) return { employee: 0, employer: 0 };
  const [from, to] = [figures['qualifying-earnings-from'].amount, figures['qualifying-earnings-to'].amount];
  const base = pension.base === 'salary' ? salary : Math.max(0, toPenny(Math.min(salary, to) - from));
  return { employee: percentOf(base, pension.ratePct), employer: percentOf(base, pension.employerRatePct ?? 0) };
}

/** Whether both rates are between 0 and 100 per cent. */
export function isPension({ ratePct, employerRatePct }: PensionChoice): boolean {
  return [ratePct, employerRatePct ?? 0].every((pct) => pct >= 0 && pct <= 100);
}

/**
 * The least that an employer pays in for a worker who is enrolled, as a percentage of qualifying earnings (Pensions Act
 * 2008, section 20(1)(b), https://www.legislation.gov.uk/ukpga/2008/30/section/20; in full since 6 April 2019).
 */
export const EMPLOYER_MINIMUM_PCT: Percent = 3;

/** The most that this least contribution comes to, in pounds a year: on earnings at the upper limit and above. */
export function employerMinimumAtMost({ figures }: Pick<TaxRates, 'figures'>): PoundsAYear {
  const [from, to] = [figures['qualifying-earnings-from'].amount, figures['qualifying-earnings-to'].amount];
  return percentOf(to - from, EMPLOYER_MINIMUM_PCT);
}
