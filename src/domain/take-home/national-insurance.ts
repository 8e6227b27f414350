import { percentOf, toPenny } from './penny';
import type { NationalInsuranceRule } from './tax-rules';

/**
 * National Insurance on a year's pay, by the yearly thresholds. By law it is due for each payday by itself (£242 a week,
 * £1,048 a month), so that uneven pay comes out otherwise, and even pay by a pound or so.
 */
export function nationalInsurance(pay: number, { bands }: Pick<NationalInsuranceRule, 'bands'>): number {
  const parts = bands.map(({ ratePct, above }, at) => {
    const end = Math.min(pay, bands[at + 1]?.above ?? pay);
    return percentOf(Math.max(0, toPenny(end - above)), ratePct);
  });
  return toPenny(parts.reduce((sum, part) => sum + part, 0));
}
