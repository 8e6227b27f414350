import type { PoundsAYear } from '../model/units';
import { percentOf, toPenny } from './penny';
import type { NationalInsuranceRule } from './tax-rules';

/**
 * Works out National Insurance on a year's pay, in pounds, by the yearly thresholds. By law it is due for each payday
 * on its own (from £242 a week or £1,048 a month). So the true amount differs by a pound or so where pay is even, and
 * by more where it is not.
 */
export function nationalInsurance(pay: PoundsAYear, { bands }: Pick<NationalInsuranceRule, 'bands'>): PoundsAYear {
  const parts = bands.map(({ ratePct, above }, index) => {
    const end = Math.min(pay, bands[index + 1]?.above ?? pay);
    return percentOf(Math.max(0, toPenny(end - above)), ratePct);
  });
  return toPenny(parts.reduce((sum, part) => sum + part, 0));
}
