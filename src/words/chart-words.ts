import type { Amounts, Cited } from '../domain/comparison/comparison';
import type { SalaryBand } from '../domain/market/market';
import { unitLabel } from './labels';
import { formatMoney, formatRange } from './money';
import { capitalise } from './sentence';

/**
 * The band chart in words, for whoever does not see it. `stated` and `wanted` are in the band's unit; null where nothing
 * is stated or wanted.
 */
export const chartWords = (
  band: Cited<SalaryBand>,
  stated: Omit<Amounts, 'unitText'> | null,
  wanted: number | null,
): string => {
  const { low, median, high, openEnded, unitText } = band;
  const range = formatRange({ minValue: low, maxValue: high, openEnded }, 'full');
  const parts = [range && `Band ${range} ${unitLabel(unitText)}`, median !== null && `median ${formatMoney(median)}`];
  const posting = stated ? `This posting: ${formatRange(stated, 'full')}.` : 'This posting states no pay.';
  const wish = wanted === null ? '' : ` You want ${formatMoney(wanted)}.`;
  return `${capitalise(parts.filter(Boolean).join(', '))}. ${posting}${wish}`;
};
