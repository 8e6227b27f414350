import { compare } from './comparison/compare';
import type { Annotated } from './comparison/result/comparison';
import type { Market } from './market/market';
import { MARKET } from './market/market-data';
import type { PostingCorrections } from './model/corrections';
import type { JobPosting } from './model/job-posting';
import type { PagePosting } from './model/page-posting';
import type { Profile } from './model/profile';
import { DEFAULT_DAYS_A_YEAR } from './model/settings';
import type { DaysAYear } from './model/units';
import { applyCorrections } from './reading/apply-corrections';
import { readPosting } from './reading/read-posting';

/** Who and when a posting is compared for. */
export interface AnnotateOptions {
  readonly profile: Profile;
  /** The day of the comparison, YYYY-MM-DD. The domain has no clock. */
  readonly asOf: string;
  /** Days worked a year, to turn a day rate into its permanent equivalent. 220 when left out. */
  readonly daysAYear?: DaysAYear;
  /** The user's corrections of what was read from this posting. */
  readonly corrections?: PostingCorrections;
  /** The market data to compare with. The bundled data when left out. */
  readonly market?: Market;
}

/**
 * Reads a page's posting, applies the user's corrections and compares the result with the market and the profile. The
 * panel and the command line both show what this returns; nothing else makes an `Annotated`.
 */
export function annotate(page: PagePosting, options: AnnotateOptions): Annotated {
  return compareReading(readPosting(page), options);
}

/**
 * Compares a posting that was read before. Reading depends on the page's words alone, so a reading may be kept and
 * compared again when the profile, the settings or the corrections have changed. Corrections are applied to a copy;
 * the reading itself stays as it was read.
 */
export function compareReading(reading: JobPosting, options: AnnotateOptions): Annotated {
  const { profile, asOf, daysAYear = DEFAULT_DAYS_A_YEAR, corrections = {}, market = MARKET } = options;
  const { posting, corrected } = applyCorrections(reading, corrections);
  return { posting, corrected, comparison: compare(posting, profile, market, { asOf, daysAYear }) };
}
