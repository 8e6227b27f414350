import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import { choose } from '../../../text/claims/claim';
import { claimsIn } from '../../../text/claims/wording';
import { allParts } from '../../../text/posting-parts';
import { STARTS } from './start-date-wordings';

/** When the job starts, in the posting's own words; null where it does not say. "TBC" and "flexible" are not read. */
export function readStartDate(page: PagePosting): Fact<string> | null {
  return choose(claimsIn(allParts(page), STARTS, { counts: null }));
}
