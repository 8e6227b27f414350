import type { Comparison } from '../../domain/comparison/result/comparison';
import { isOld } from '../../domain/market/age';
import { COUNTED_RATES, type CountedRate } from '../../domain/market/counted-rate';
import { t } from '../../locales/t';
import { shortRolePlural } from '../labels';
import { formatMoney } from '../money';
import { formatMonth } from '../source-line';
import { checkLinks } from './check-links';

/** Where a counted day rate is published, to be shown as a link. */
export interface CountedRateSource {
  readonly name: string;
  readonly url: string;
}

/**
 * The counted day rate that checks one of the bands in a comparison. `first`: the posting's own band is by the day.
 * `second`: only a band that is shown on demand is. Null where no band of its role is by the day.
 */
export function countedRateOf({ pay, secondBands }: Comparison): {
  readonly rate: CountedRate;
  readonly of: 'first' | 'second';
} | null {
  if (pay.kind === 'not-compared') return null;
  const bands = [pay.choice, ...secondBands.map(({ choice }) => choice)].map(({ band }) => band);
  const at = bands.findIndex(
    ({ role, unitText }) => unitText === 'DAY' && COUNTED_RATES.some((each) => each.role === role),
  );
  const rate = COUNTED_RATES.find((each) => each.role === bands[at]?.role);
  return rate ? { rate, of: at === 0 ? 'first' : 'second' } : null;
}

/** The page of the counted rate. Its address is also in `data/sources.json`, which the panel does not load. */
export function countedRateSource({ role, region }: CountedRate): CountedRateSource {
  const [link] = checkLinks(role, region, 'contract');
  return { name: t('checkYourself.itJobsWatchName'), url: link?.url ?? '' };
}

/**
 * "Counted adverts lie lower: … puts the UK median at £570 a day (January 2026), about 12% under the £650 published for
 * ML engineers." `source` is the publisher's name, or what stands for its link. `today` is YYYY-MM-DD.
 */
export function countedRateWords(rate: CountedRate, source: string, today: string): string {
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
