import { type Amount, highest, lowest } from '../../model/amount';
import type { UnitText } from '../../model/pay';

/**
 * By unit: the lowest and highest pay in pounds that can be meant. The range is wide on purpose. Less than the lowest
 * is under a third of the minimum wage for full-time hours, and nobody advertises more than the highest. Outside the
 * range the unit or the amount was misread or mistyped ("£400–425 per year"), and a verdict on it would mislead.
 */
const PLAUSIBLE: Record<UnitText, readonly [low: number, high: number]> = {
  HOUR: [4, 500],
  DAY: [30, 4_000],
  WEEK: [100, 15_000],
  MONTH: [400, 60_000],
  YEAR: [5_000, 1_000_000],
};

/** Whether each stated side can be meant in its unit. Only for pounds: pay in other currencies is never judged. */
export function isPlausible(amount: Amount, unitText: UnitText): boolean {
  const [low, high] = PLAUSIBLE[unitText];
  return lowest(amount) >= low && highest(amount) <= high;
}
