import { type Amount, highEnd, highest, lowEnd, lowest } from '../../../model/amount';
import type { BaseSalary, UnitText } from '../../../model/pay';

type Pay = Pick<BaseSalary, 'currency' | 'amount' | 'unitText'>;

/**
 * How many hours, days and so on a year of pay may have: 1,600 to 2,100 hours, 216 to 261 days, and fixed numbers of
 * the rest.
 */
const UNITS_PER_YEAR: Readonly<Record<UnitText, readonly [number, number]>> = {
  HOUR: [1_600, 2_100],
  DAY: [216, 261],
  WEEK: [52, 52],
  MONTH: [12, 12],
  YEAR: [1, 1],
};

/** The share by which two amounts may differ and still be the same: "£52k" stands for £51,600. */
const ROUNDING = 0.02;

/** Whether two amounts are the same apart from rounding. */
export const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= ROUNDING * Math.max(a, b);

/**
 * Whether two statements of pay can both be true: the amounts are the same apart from rounding; or one is one-sided
 * ("up to £70,000") and that side is the same; or one is a single amount within the range of the other; or the pay for
 * an hour, over a year, comes to the pay for the year.
 */
export function agrees(a: Pay, b: Pay): boolean {
  if (a.currency !== b.currency) return false;
  if (a.unitText !== b.unitText) return agreesOverAYear(a, b);
  return isPartOf(a.amount, b.amount) || isPartOf(b.amount, a.amount);
}

function isPartOf(part: Amount, whole: Amount): boolean {
  if (part.kind === 'exact') return within(part.value, whole);
  return sideAgrees(lowEnd(part), lowEnd(whole)) && sideAgrees(highEnd(part), highEnd(whole));
}

const within = (value: number, whole: Amount) =>
  value >= (lowEnd(whole) ?? 0) * (1 - ROUNDING) &&
  value <= (highEnd(whole) ?? Number.POSITIVE_INFINITY) * (1 + ROUNDING);

/** An end that is left open agrees with any. */
const sideAgrees = (part: number | null, whole: number | null) =>
  part === null || (whole !== null && isNear(part, whole));

function agreesOverAYear(a: Pay, b: Pay): boolean {
  const [aLow, aHigh] = yearlyRange(a);
  const [bLow, bHigh] = yearlyRange(b);
  return aLow <= bHigh * (1 + ROUNDING) && bLow <= aHigh * (1 + ROUNDING);
}

function yearlyRange({ amount, unitText }: Pay): readonly [number, number] {
  const [least, most] = UNITS_PER_YEAR[unitText];
  return [lowest(amount) * least, highest(amount) * most];
}
