import type { BaseSalary, UnitText } from '../../../model/pay';

type Pay = Pick<BaseSalary, 'currency' | 'minValue' | 'maxValue' | 'unitText'>;

/** How many of a unit one may be paid for in a year: 1,600 to 2,100 hours, 216 to 261 days; the others are counted. */
const A_YEAR: Readonly<Record<UnitText, readonly [number, number]>> = {
  HOUR: [1_600, 2_100],
  DAY: [216, 261],
  WEEK: [52, 52],
  MONTH: [12, 12],
  YEAR: [1, 1],
};

/** Rounding: "£52k" for £51,600. */
const ROUNDING = 0.02;

const near = (a: number, b: number) => Math.abs(a - b) <= ROUNDING * Math.max(a, b);

/**
 * Whether two statements of pay can both be true: the same amounts but for rounding; one of them one-sided ("up to
 * £70,000") with that side the same; a single amount within the other's range; or an hour's pay that comes to the
 * year's.
 */
export function agrees(a: Pay, b: Pay): boolean {
  if (a.currency !== b.currency) return false;
  if (a.unitText !== b.unitText) return comesToTheSame(a, b);
  return isPartOf(a, b) || isPartOf(b, a);
}

function isPartOf(part: Pay, whole: Pay): boolean {
  const { minValue: low, maxValue: high } = part;
  if (low !== null && high !== null && low === high) return within(low, whole);
  return sideAgrees(low, whole.minValue) && sideAgrees(high, whole.maxValue);
}

const within = (value: number, { minValue, maxValue }: Pay) =>
  value >= (minValue ?? 0) * (1 - ROUNDING) && value <= (maxValue ?? Number.POSITIVE_INFINITY) * (1 + ROUNDING);

/** A side that is left open agrees with any. */
const sideAgrees = (part: number | null, whole: number | null) =>
  part === null || (whole !== null && near(part, whole));

function comesToTheSame(a: Pay, b: Pay): boolean {
  const [aLow, aHigh] = aYear(a);
  const [bLow, bHigh] = aYear(b);
  return aLow <= bHigh * (1 + ROUNDING) && bLow <= aHigh * (1 + ROUNDING);
}

function aYear({ minValue, maxValue, unitText }: Pay): readonly [number, number] {
  const [least, most] = A_YEAR[unitText];
  return [(minValue ?? maxValue ?? 0) * least, (maxValue ?? minValue ?? 0) * most];
}
