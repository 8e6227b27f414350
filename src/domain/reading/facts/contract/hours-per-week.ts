import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import { choose } from '../../../text/claims/claim';
import { claimsIn } from '../../../text/claims/wording';
import { allParts } from '../../../text/posting-parts';
import { WEEKLY_HOURS } from './hours-wordings';

/** The hours of work a week, by the lower end of a range; null where none are stated, or where more than 60 are. */
export function readHoursPerWeek(page: PagePosting): Fact<number> | null {
  return choose(claimsIn(allParts(page), WEEKLY_HOURS, { counts: null }));
}
