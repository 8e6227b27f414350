import type { Annotated } from '../comparison/result/comparison';
import { highEnd, lowEnd } from '../model/amount';
import type { TaxRates } from './choose-rates';
import { type ExpectedPay, expectedPay, type NoPay } from './expected-pay';
import { type HoursOfPay, hoursOfPay } from './hours-of-pay';
import { type InsideIr35, insideIr35 } from './inside-ir35';
import { type TakeHome, type TakeHomeChoices, takeHome } from './take-home';

/** One result for each end of the pay. An end that is not stated or not published is null. */
export interface Sides<T> {
  readonly low: T | null;
  /** The result for the band's median. Null for stated pay. */
  readonly median: T | null;
  readonly high: T | null;
}

/** Gross pay a year in pounds, for contracts where nothing more can honestly be said. */
export type GrossOnly = Sides<number>;

/** What a result was worked out from: the pay, stated or estimated, and the hours that a part-time job's pay is for. */
interface WorkedOutFrom {
  readonly pay: ExpectedPay;
  readonly hours: HoursOfPay;
}

/** What is left of a posting's pay. */
export type PostingTakeHome =
  | (WorkedOutFrom & { readonly kind: 'salary'; readonly sides: Sides<TakeHome> })
  | (WorkedOutFrom & { readonly kind: 'inside-ir35'; readonly sides: Sides<InsideIr35> })
  /**
   * Gross pay only. What is left depends on the company's own salary, dividends and costs, which nobody can know from a
   * posting.
   */
  | (WorkedOutFrom & { readonly kind: 'outside-ir35'; readonly gross: GrossOnly })
  /** The posting does not say. `inside` is what would be left inside IR35, `gross` the gross pay outside it. */
  | (WorkedOutFrom & {
      readonly kind: 'ir35-unknown';
      readonly inside: Sides<InsideIr35>;
      readonly gross: GrossOnly;
    })
  | { readonly kind: 'none'; readonly reason: NoPay };

/**
 * Works out take-home pay for a posting, from its stated pay, or from the band where it states none. A contract that
 * pays "via umbrella only" is treated as inside IR35, whatever it says about IR35. The days a year are those of the
 * comparison, which are the user's setting.
 */
export function takeHomeOfPosting(
  annotated: Pick<Annotated, 'posting' | 'comparison'>,
  choices: TakeHomeChoices,
  rates: TaxRates,
): PostingTakeHome {
  const pay = expectedPay(annotated);
  if (typeof pay === 'string') return { kind: 'none', reason: pay };
  const hours = hoursOfPay(annotated, pay);
  const { posting, comparison } = annotated;
  const { daysAYear } = comparison;
  const each = <T>(of: (pounds: number) => T | null): Sides<T> => {
    const [low, high] = pay.amount ? [lowEnd(pay.amount), highEnd(pay.amount)] : [null, null];
    const side = (pounds: number | null) => (pounds === null ? null : of(pounds));
    return { low: side(low), median: side(pay.median), high: side(high) };
  };
  if (pay.unitText === 'YEAR') {
    return { kind: 'salary', pay, hours, sides: each((salary) => takeHome(salary, choices, rates)) };
  }
  const inside = each((rate) => insideIr35(rate, daysAYear, choices, rates));
  if (posting.ir35?.value === 'inside' || posting.facts.umbrellaOnly)
    return { kind: 'inside-ir35', pay, hours, sides: inside };
  const gross = each((rate) => Math.round(rate * daysAYear));
  return posting.ir35?.value === 'outside'
    ? { kind: 'outside-ir35', pay, hours, gross }
    : { kind: 'ir35-unknown', pay, hours, inside, gross };
}
