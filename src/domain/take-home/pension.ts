import type { PensionChoice } from '../model/take-home-settings';
import type { TaxRates } from './choose-rates';
import { percentOf, toPenny } from './penny';

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
