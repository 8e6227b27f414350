import type { Refusal } from './refusal-reason';

/** What the person may spend or has to bring in for the employer. */
export const spend: Refusal = {
  reason: 'spend',
  // "spend of £100k"  "ad spend over £50k a month"  "quota of $1m"  "sign off up to £25,000"  "target of £300,000"
  before:
    /\b(?:spend(?:ing)?|quota|sign[- ]off|approv\w{1,4}|targets? of|saved?|delivering|losses|orders?)\b[^.;|\n]{0,24}$/i,
  // "£50k monthly ad spend"  "£300k sales target"  "$1m quota"  "£20k order value"
  after:
    /^\+? (?:(?:in|of|a|per|month|monthly|annual|ad|media|marketing|sales|cloud) ){0,4}(?:spend\b|quota|targets?\b|order value|savings?\b)/i,
};
