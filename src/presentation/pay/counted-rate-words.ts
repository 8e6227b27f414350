import { isOld } from '../../domain/market/age';
import type { CountedRate } from '../../domain/market/counted-rate';
import { t } from '../../locales/t';
import { shortRolePlural } from '../labels';
import { formatMoney } from '../money';
import { formatMonth } from '../source-line';

/** A counted day rate, without its source. */
type Counted = Pick<CountedRate, 'asOf' | 'median' | 'lowerPct' | 'publishedMedian' | 'role'>;

/**
 * "Counted adverts lie lower: … puts the UK median at £570 a day (January 2026), about 12% under the £650 published for
 * ML engineers." `source` is the publisher's name, or what stands for its link. `today` is YYYY-MM-DD.
 */
export function countedRateWords(rate: Counted, source: string, today: string): string {
  const month = formatMonth(rate.asOf);
  const date = isOld(rate.asOf, today) ? t('source.old', [month]) : month;
  return t('checkYourself.counted', [
    source,
    formatMoney(rate.median),
    date,
    rate.lowerPct,
    formatMoney(rate.publishedMedian),
    shortRolePlural(rate.role),
  ]);
}
