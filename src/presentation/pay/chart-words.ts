import type { Cited } from '../../domain/comparison/result/cite';
import type { Amounts } from '../../domain/comparison/result/comparison';
import type { SalaryBand } from '../../domain/market/market';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatMoney, formatRange } from '../money';

/**
 * Describes the band chart for people who cannot see it. `stated` and `wanted` are in the band's unit, and null where
 * nothing is stated or wanted.
 */
export const chartWords = (
  band: Cited<SalaryBand>,
  stated: Omit<Amounts, 'unitText'> | null,
  wanted: number | null,
): string => {
  const { low, median, high, openEnded, unitText } = band;
  const range = formatRange({ minValue: low, maxValue: high, openEnded }, 'full');
  const amount = range && t('money.aUnit', [range, unitLabel(unitText)]);
  return [
    bandWords(amount, median),
    stated ? t('chart.posting', [formatRange(stated, 'full')]) : t('chart.noPay'),
    wanted === null ? '' : t('chart.wish', [formatMoney(wanted)]),
  ]
    .filter(Boolean)
    .join(' ');
};

const bandWords = (amount: string, median: number | null): string => {
  if (median === null) return amount && t('band.range', [amount]);
  return amount ? t('band.rangeMedian', [amount, formatMoney(median)]) : t('chart.median', [formatMoney(median)]);
};
