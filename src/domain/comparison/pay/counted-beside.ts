import { COUNTED_RATES } from '../../market/counted-rate';
import type { Market } from '../../market/market';
import { cite } from '../result/cite';
import type { Comparison } from '../result/comparison';

/**
 * The counted day rate that checks one of the bands in a comparison: the posting's own band where that is by the day, or
 * one that is shown on demand. Null where no band of its role is by the day.
 */
export function countedBeside(
  { pay, secondBands }: Pick<Comparison, 'pay' | 'secondBands'>,
  { sources }: Pick<Market, 'sources'>,
): Comparison['counted'] {
  if (pay.kind === 'not-compared') return null;
  const bands = [pay.choice, ...secondBands.map(({ choice }) => choice)].map(({ band }) => band);
  const at = bands.findIndex(
    ({ role, unitText }) => unitText === 'DAY' && COUNTED_RATES.some((each) => each.role === role),
  );
  const rate = COUNTED_RATES.find((each) => each.role === bands[at]?.role);
  return rate ? { rate: cite(rate, sources), of: at === 0 ? 'first' : 'second' } : null;
}
