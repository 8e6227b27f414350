import { compare } from './comparison/compare';
import type { Annotated } from './comparison/result/comparison';
import type { Market } from './market/market';
import { MARKET } from './market/market-data';
import type { PostingCorrections } from './model/corrections';
import type { JobPosting } from './model/job-posting';
import type { PagePosting } from './model/page-posting';
import type { Profile } from './model/profile';
import { DEFAULT_DAYS_A_YEAR } from './model/settings';
import { applyCorrections } from './reading/apply-corrections';
import { readPosting } from './reading/read-posting';

/** What a comparison is made for. */
export interface AnnotateOptions {
  readonly profile: Profile;
  /** The day of the comparison, YYYY-MM-DD. The domain has no clock. */
  readonly asOf: string;
  /** Days a year in a day rate's permanent equivalent; 220 where left out. */
  readonly daysAYear?: number;
  /** What the user says of this posting against its reading. */
  readonly corrections?: PostingCorrections;
  /** Market data; the bundled one where left out. */
  readonly market?: Market;
}

/** The one path from a page's words to all that the panel and the command line show: reads, then compares. */
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
