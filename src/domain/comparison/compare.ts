import type { JobPosting } from '../job-posting';
import type { Market } from '../market/market';
import type { Profile } from '../profile';
import { comparePay } from './compare-pay';
import { compareSkills } from './compare-skills';
import { compareWish } from './compare-wish';
import type { Comparison } from './comparison';
import { secondBands } from './second-bands';

/**
 * Holds a posting against the market and the user's profile. Pure: the same inputs give the same answer, on any day in
 * any browser. `asOf` is YYYY-MM-DD; `daysAYear` is the user's setting for a day rate's permanent equivalent.
 */
export function compare(
  posting: JobPosting,
  profile: Profile,
  market: Market,
  { asOf, daysAYear }: { readonly asOf: string; readonly daysAYear: number },
): Comparison {
  const pay = comparePay(posting, market, daysAYear);
  return {
    asOf,
    daysAYear,
    pay,
    secondBands: secondBands(posting, pay, { profile, market, daysAYear }),
    wish: compareWish(profile, pay),
    skills: compareSkills(posting, profile, market),
  };
}
