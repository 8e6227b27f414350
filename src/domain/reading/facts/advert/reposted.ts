import { readerOf } from '../../../text/claims/reader-of';

/**
 * Whether the page says that it was posted before, else null. "A job may be reposted several times" says nothing about
 * it.
 */
export const readReposted = readerOf(
  {
    cues: ['repost', 're-post'],
    before: 4,
    after: 40,
    wordings: [
      // "Reposted 2 weeks ago"  "Leeds, England · Reposted 3 days ago · 61 applicants"  "Re-posted yesterday"
      /\bre-?posted:?\s{1,2}(?:over |about )?(?:(?:\d{1,3}\+?|an?|one) (?:minute|hour|day|week|month|year)s? ago|today|yesterday|on \d)/gi,
      // A label of its own: "Reposted"  "Re-posted"  "REPOSTED"
      /^\s{0,3}re-?posted\s{0,3}$/gi,
    ],
  },
  (): true => true,
);
