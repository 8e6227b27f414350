import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import { allParts } from '../../../text/all-parts';
import { declareCues } from '../../../text/keyword-index';
import { matchNearKeyword } from '../../../text/match-near-keyword';

const WORDINGS = [
  // "Reposted 2 weeks ago"  "Leeds, England · Reposted 3 days ago · 61 applicants"  "Re-posted yesterday"
  /\bre-?posted:?\s{1,2}(?:over |about )?(?:(?:\d{1,3}\+?|an?|one) (?:minute|hour|day|week|month|year)s? ago|today|yesterday|on \d)/gi,
  // A label of its own: "Reposted"  "Re-posted"  "REPOSTED"
  /^\s{0,3}re-?posted\s{0,3}$/gi,
];

const CUES = declareCues('repost', 're-post');

/**
 * Whether the page says that it was posted before, else null. "A job may be reposted several times" says nothing about
 * it.
 */
export function readReposted(page: PagePosting): Fact<true> | null {
  return matchNearKeyword(allParts(page), { cues: CUES, before: 4, after: 40, wordings: WORDINGS }, () => true);
}
