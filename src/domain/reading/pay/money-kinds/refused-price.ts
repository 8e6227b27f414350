import type { Refusal } from './refusal-reason';

/** What something costs. */
export const price: Refusal = {
  reason: 'price',
  // "fees of £9,250"  "cost: £16,000"  "priced at £50"  "fine of up to £20,000"  "Enhanced check: £44"  "premium for £29"
  before:
    /\b(?:fees?|costs?|costing|pric(?:e[ds]?|ing)|fines?|premium for|subscription|deposit|charge[sd]?|checks?|deduct(?:ed|ions?)|buy|purchase|claims? (?:of|up to)|prizes?)\b[^.;|\n]{0,24}$/i,
  // "£9,250 tuition fees"  "£50 per user"  "£20 a ticket"  "£16,000 course"  "£1,000 prize"
  after:
    /^ (?:(?:a|per|tuition|course|application|registration|cash) ){0,3}(?:fees?\b|user\b|tickets?\b|deduct|unit\b|seat\b|prizes?\b|penalt|fine\b)/i,
};
