import type { Refusal } from './refusal-reason';

/** What the employer sells, makes, moves or saves. */
export const turnover: Refusal = {
  reason: 'turnover',
  // "turnover of £40m"  "revenues over £800k"  "generating £300,000"  "profitable (£100k ARR"  "sales in excess of £4bn"
  before:
    /\b(?:turnover|revenues?|sales|profits?|generat\w{1,4}|arr\b|mrr\b|income of|gmv|processed|processing|transactions?|donat\w{1,4}|saving the|returned|paid out)\b[^.;|\n]{0,36}$/i,
  // "£9bn+ turnover"  "$300k revenue"  "£100k ARR"  "£70 million each year"  "£2m of sales"
  after:
    /^\+? ?(?:(?:in|of|annual|a|per|year|each|monthly|global|net) ){0,4}(?:turnover|revenues?|arr\b|mrr\b|sales|profits?|gmv|donat|transactions?|deals?\b)/i,
};
