import type { Wanted } from '../../text/posting-words';

const COUNTED =
  '(?:predictions?|inferences?|requests?|events?|messages?|transactions?|queries|searches|impressions|recommendations?|data ?points?|records?|rows|users?|customers?|devices?|images?|documents?|tokens?|visitors|players|people)\\b';

// "£2 billion of transactions"  "$1.5bn in customer funds": amounts of money, not load on a system.
const MONEY = /[£$€] ?[\d.,]{0,10} ?$/;

/** Load of the size that the lever is about: billions. */
export const BILLIONS: Wanted = {
  wordings: [
    // "billions of predictions a day"  "2.5 billion message events"
    new RegExp(
      `\\b(?:billions?|trillions?)(?![- ](?:dollar|pound|euro|usd|gbp))(?: of)? (?:[\\w-]{1,15} ){0,3}${COUNTED}`,
      'gi',
    ),
    // "5bn requests a day"  "1.5B events"
    new RegExp(`(?<![£$€\\d.,])\\d[\\d.,]{0,6} ?(?:bn|tn|b)\\+? (?:[\\w-]{1,15} ){0,2}${COUNTED}`, 'gi'),
  ],
  notAfter: MONEY,
};

/**
 * Load that may or may not be large enough, so the user should ask. "At scale" alone does not count, because every
 * posting says it.
 */
export const LARGE: Wanted = {
  wordings: [
    // "tens of millions of users"  "800 million users"
    new RegExp(`\\bmillions?(?![- ](?:dollar|pound|euro|usd|gbp))(?: of)? (?:[\\w-]{1,15} ){0,3}${COUNTED}`, 'gi'),
    // "10m requests a day"  "50M+ users"
    new RegExp(`(?<![£$€\\d.,])\\d[\\d.,]{0,6} ?m\\+? (?:[\\w-]{1,15} ){0,2}${COUNTED}`, 'gi'),
    // "petabyte-scale data"  "100+ PB"
    /\bpetabytes?\b|\b\d{1,4}\+? ?PB\b/gi,
    // "at massive scale"  "at internet scale"  "hyperscale systems"
    /\bat (?:a )?(?:massive|huge|enormous|immense|internet|web|planet|planetary|global|very large|extreme)[- ]scale\b|\bhyper-?scale\b/gi,
  ],
  notAfter: MONEY,
};
