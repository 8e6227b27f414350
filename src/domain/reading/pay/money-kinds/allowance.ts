import type { OtherPayWording } from './money-kind';
import type { Refusal } from './refusal-reason';

/**
 * Money beside base salary for a car, for a place or for a circumstance such as shifts. Money for learning, a desk or
 * health is a budget and not an allowance.
 */
export const allowanceWording: OtherPayWording = {
  kind: 'allowance',
  // "£5,000 car allowance"  "£3,300 London Weighting"  "10% shift allowance"  "£8,000 relocation package"
  after:
    /^[\s(]{0,2}(?:(?:per|year|annum|pa|a|annual|monthly|inner|outer|fringe|company|market|rate|additional|skills|digital|specialist|location|london|shift|flexible|benefits?|unsocial|hours|cost[- ]of[- ]living|recruitment|retention) ){0,4}(?:car (?:allowance|cash)\b|(?:cash|car) alternative|allowance\b|weighting\b|hcas?\b(?! incl)|on[- ]call\b|standby\b|supplement\b|premium\b|relocation\b)/i,
  // "car allowance of £5,000"  "London Weighting: £3,300"  "relocation allowance up to £8,000"
  before:
    /\b(?:(?:car|shift|london|location|on[- ]call|market|flexible benefits?|flex|standby|housing|relocation|cost[- ]of[- ]living) allowance|(?:london |inner |outer ){0,2}weighting|hcas?|(?:market|london|location) supplement|on[- ]call (?:payment|rate)|relocation (?:package|support|assistance|bonus|payment))\b/gi,
  listed: [],
};

/** Money beside base salary for a cost or a circumstance: a car, London, shifts, standby. */
export const allowanceRefusal: Refusal = {
  reason: 'allowance',
  // "car allowance of £5,000"  "London Weighting: £3,300"  "HCAS £3,784"  "market supplement up to £4k"
  before:
    /\b(?:allowances?|weighting|hcas?|market supplement|supplement of|car|on[- ]call|overtime|standby|per diem of|uplift of|mileage)\b(?![^\n]{0,30}\b(?:salary|basic|base|rate)\b)[^.;+|\n]{0,24}$/i,
  // "£5,000 car allowance"  "£3,300 London Weighting"  "£90 overnight respite"  "£2,500 cash alternative"
  // "£23.50 per hour for overtime"
  after:
    /^[\s(]{0,2}(?:(?:per|hour|ph|year|annum|pa|a|annual|monthly|london|inner|outer|fringe|shift|flexible|benefits?|wellness|remote|working|location|technical|skills|digital|specialist|cash|company|market|home|office|nuse|nurse|cost[- ]of[- ]living) ){0,4}(?:car\b|allowance|weighting|hcas?\b(?! incl)|on[- ]call|(?:for )?overtime(?! (?:available|is\b|at\b|@))|standby|supplement|overnight|cash alternative|uplift)/i,
};
