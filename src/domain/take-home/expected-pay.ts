import { inComparedUnit } from '../comparison/pay/convert-amounts';
import { isDayRate } from '../comparison/pay/is-day-rate';
import { isPlausible } from '../comparison/pay/plausible';
import type { Annotated } from '../comparison/result/comparison';
import { type Amount, amountOf } from '../model/amount';
import { salaryOf } from '../model/pay';

/** Pay that a posting states, or the market's pay for it where it states none. */
export interface ExpectedPay {
  readonly basis: 'stated' | 'estimated';
  /** Pounds a year for an employee, pounds a day for a contractor. */
  readonly amount: Amount | null;
  readonly unitText: 'YEAR' | 'DAY';
  /** The median of the band. Null for stated pay, and where no median is published. */
  readonly median: number | null;
  /** The amounts are for full-time hours, and the job pays its share of them. */
  readonly proRata: boolean;
}

/** Why a posting has no pay to calculate with. */
export type NoPay = 'outside-uk' | 'unknown-currency' | 'foreign-currency' | 'implausible' | 'no-figure';

/**
 * Returns the pay of a posting, by the year or by the day. A day rate, and any rate shorter than a year of a contract,
 * becomes a day rate; other units become yearly pay. The role need not be known, so take-home pay can be worked out
 * even where nothing is compared.
 */
export function expectedPay({ posting, comparison }: Pick<Annotated, 'posting' | 'comparison'>): ExpectedPay | NoPay {
  const salary = salaryOf(posting.pay);
  if (salary?.currency === null) return 'unknown-currency';
  if (posting.region?.value === 'outside-uk') return 'outside-uk';
  if (salary && salary.currency !== 'GBP') return 'foreign-currency';
  if (salary && !isPlausible(salary.amount, salary.unitText)) return 'implausible';
  if (salary) {
    const isRate = isDayRate(posting, salary);
    const { amounts: amount } = inComparedUnit(salary, isRate, comparison.daysAYear);
    return { basis: 'stated', amount, unitText: isRate ? 'DAY' : 'YEAR', median: null, proRata: salary.proRata };
  }
  if (comparison.pay.kind !== 'estimated') return 'no-figure';
  const { low, high, median, unitText } = comparison.pay.choice.band;
  return { basis: 'estimated', amount: amountOf(low, high), unitText, median, proRata: false };
}
