import type { Market } from '../market/market';
import type { JobPosting } from '../model/job-posting';
import type { Profile } from '../model/profile';
import type { DaysAYear } from '../model/units';
import { comparePay } from './pay/compare-pay';
import { compareWish } from './pay/compare-wish';
import { countedBeside } from './pay/counted-beside';
import { secondBands } from './pay/second-bands';
import type { Comparison } from './result/comparison';
import { compareSkills } from './skills/compare-skills';
import { judgePay } from './verdict/judge-pay';

/**
 * Compares a posting with the market and the user's profile. Pure: the same inputs give the same answer on any day and
 * in any browser. `asOf` is YYYY-MM-DD. `daysAYear` is the user's setting for the permanent equivalent of a day rate.
 */
export function compare(
  posting: JobPosting,
  profile: Profile,
  market: Market,
  { asOf, daysAYear }: { readonly asOf: string; readonly daysAYear: DaysAYear },
): Comparison {
  const dated = { ...market, asOf };
  const pay = comparePay(posting, dated, daysAYear);
  const second = secondBands(posting, pay, { profile, market: dated, daysAYear });
  return {
    asOf,
    daysAYear,
    pay,
    verdict: judgePay(pay),
    secondBands: second,
    counted: countedBeside({ pay, secondBands: second }, market),
    wish: compareWish(profile, pay),
    skills: compareSkills(posting, profile, market),
  };
}
