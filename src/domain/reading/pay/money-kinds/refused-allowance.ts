import type { Refusal } from './refusal-reason';

/** Paid beside pay for a cost or a circumstance: car, London, shifts, standby. */
export const allowance: Refusal = {
  reason: 'allowance',
  // "car allowance of £5,000"  "London Weighting: £3,300"  "HCAS £3,784"  "market supplement up to £4k"
  before:
    /\b(?:allowances?|weighting|hcas?|market supplement|supplement of|car|on[- ]call|overtime|standby|per diem of|uplift of|mileage)\b(?![^\n]{0,30}\b(?:salary|basic|base|rate)\b)[^.;+|\n]{0,24}$/i,
  // "£5,000 car allowance"  "£3,300 London Weighting"  "£90 overnight respite"  "£2,500 cash alternative"  "£23.50 per hour for overtime"
  after:
    /^[\s(]{0,2}(?:(?:per|hour|ph|year|annum|pa|a|annual|monthly|london|inner|outer|fringe|shift|flexible|benefits?|wellness|remote|working|location|technical|skills|digital|specialist|cash|company|market|home|office|nuse|nurse|cost[- ]of[- ]living) ){0,4}(?:car\b|allowance|weighting|hcas?\b(?! incl)|on[- ]call|(?:for )?overtime(?! (?:available|is\b|at\b|@))|standby|supplement|overnight|cash alternative|uplift)/i,
};
