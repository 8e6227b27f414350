import type { Cited } from '../../domain/comparison/result/cite';
import type { SalaryBand } from '../../domain/market/market';
import { type Amount, amountOf } from '../../domain/model/amount';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatMoney, formatRange } from '../money';

/**
 * Describes the band chart for people who cannot see it. `stated` and `wanted` are in the band's unit, and null where
 * nothing is stated or wanted.
 */
export const chartWords = (band: Cited<SalaryBand>, stated: Amount | null, wanted: number | null): string => {
  const { low, median, high, openEnded, unitText } = band;
  const range = formatRange({ amount: amountOf(low, high), openEnded }, 'full');
  const amount = range && t('money.aUnit', [range, unitLabel(unitText)]);
  return [
    bandWords(amount, median),
    stated ? t('chart.posting', [formatRange({ amount: stated }, 'full')]) : t('chart.noPay'),
    wanted === null ? '' : t('chart.wish', [formatMoney(wanted)]),
  ]
    .filter(Boolean)
    .join(' ');
};

const bandWords = (amount: string, median: number | null): string => {
  if (median === null) return amount && t('band.range', [amount]);
  return amount ? t('band.rangeMedian', [amount, formatMoney(median)]) : t('chart.median', [formatMoney(median)]);
};
