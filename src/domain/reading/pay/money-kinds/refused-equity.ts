import type { Refusal } from './refusal-reason';

/** Shares and options. */
export const equity: Refusal = {
  reason: 'equity',
  // "equity worth £20k"  "options valued at $50,000"  "RSUs of $40,000"
  before: /\b(?:equity|stock|options|rsus?|shares)\b(?! (?:and|plus|\+|or) )[^.;+|\n]{0,22}$/i,
  // "£1,200 of free shares per year"  "$40k in RSUs"  "£10,000 share options"  "£20k EMI options"
  after:
    /^[\s(]{0,2}(?:(?:of|in|worth|free|company|emi|annual|per|year|\w{3,12}) ){0,4}(?:rsus?\b|shares?\b|stock\b|equity grant|share options|options\b)/i,
};
