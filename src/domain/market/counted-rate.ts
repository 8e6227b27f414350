import countedRates from '../../../data/counted-rates.json';
import type { Role } from '../model/job-posting';
import type { Percent } from '../model/units';
import type { Sourced } from './market';
import { records } from './records';

/**
 * A median day rate that somebody counted in adverts, beside the published median that it checks: a record of
 * `data/counted-rates.json`. Postings are never compared with it.
 */
export interface CountedRate extends Sourced {
  readonly id: string;
  /** The role whose published day rate is checked. */
  readonly role: Role;
  readonly region: 'uk';
  readonly unitText: 'DAY';
  /** The median that was counted, in pounds a day. */
  readonly median: number;
  /** The median of the band that leads for this role and region, in pounds a day. */
  readonly publishedMedian: number;
  /** By how much the counted median is lower, in whole per cent of the published one. */
  readonly lowerPct: Percent;
  /** What the publisher's licence lets us state. */
  readonly licence: string;
}

/** The counted day rates. There is one, because its publisher's licence does not let us bundle more. */
export const COUNTED_RATES = records<CountedRate>(countedRates);
