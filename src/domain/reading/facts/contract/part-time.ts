import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import { choose } from '../../../text/claims/claim';
import { readerOf } from '../../../text/claims/reader-of';
import { claimsIn } from '../../../text/claims/wording';
import { allParts } from '../../../text/posting-parts';
import { FULL_TIME_SHARE, PART_TIME } from './part-time-wordings';

/** Whether the job is part-time. A choice of full-time or part-time, and part-time hours on request, are null. */
export function readPartTime(page: PagePosting): Fact<true> | null {
  const claim = choose(claimsIn(allParts(page), PART_TIME));
  return claim?.value === 'job' ? { value: true, evidence: claim.evidence } : null;
}

/** The share of full-time hours, above 0 and under 1: 0.6 for "0.6 FTE" and for "part-time, 3 days a week". */
export const readFullTimeShare = readerOf(FULL_TIME_SHARE);
