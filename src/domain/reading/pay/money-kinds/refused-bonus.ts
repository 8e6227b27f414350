import type { Refusal } from './refusal-reason';

/** Money on top of pay for results or loyalty. "£60k Bonus" in a headline is pay with its "+" lost: see `read-money`. */
export const bonus: Refusal = {
  reason: 'bonus',
  // "bonus of up to £5,000"  "Annual bonus: £8k"  "commission of £500"  "incentive worth £2,000"
  before:
    /\b(?:bonus(?:es)?|commissions?|incentives?|retention payment|rewards?|awards?)\b(?![^\n]{0,30}\b(?:salary|basic|base|rate)\b)[^.;+|\n]{0,26}$/i,
  // "£3,000 annual bonus"  "£500 quarterly bonus"  "£1,000 in vouchers"  "£2,500 cash incentive"
  after:
    /^[\s(]{0,2}(?:(?:annual|yearly|quarterly|monthly|performance|discretionary|guaranteed|retention|project|clearance|company|cash|tax[- ]free|in|of|a|per|hour|day|week|month|year|per annum|gross) ){1,4}(?:bonus|incentive|commission|reward)|^ (?:incentive|commission|reward)/i,
};
