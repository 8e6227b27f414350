import type { Refusal } from './refusal-reason';

/** Money that investors, grants or governments put in. */
export const funding: Refusal = {
  reason: 'funding',
  // "raised £2.6m"  "backed by $40m"  "a grant of £250,000"  "secured £500k"  "invested £20,000"  "valued at £5bn"
  before:
    /\b(?:rais(?:ed|ing)|fund(?:ed|ing)|backed|grants?|secured|invest(?:ed|ing|ment|ments)?|valu(?:ed|ation)|seed|series [a-f]|acquired)\b[^.;|\n]{0,36}$/i,
  // "£5m round"  "$40M Series A"  "£500k seed"  "£1m in funding"  "£250,000 grant"  "£32m investment"
  after:
    /^(?:\+)? ?(?:(?:in|of|a|pre|from|total|new|initial|venture|research|equity) |pre-){0,4}(?:round|series|seed|fund(?:ing|ed)|grants?|invest|valuation|raise|venture|capital|backing)/i,
};
