import type { OtherPayWording } from './money-kind';

/** Paid beside base salary for a car, a place or a circumstance. What is to be spent on learning, desk or health is none. */
export const allowance: OtherPayWording = {
  kind: 'allowance',
  // "£5,000 car allowance"  "£3,300 London Weighting"  "10% shift allowance"  "£8,000 relocation package"
  after:
    /^[\s(]{0,2}(?:(?:per|year|annum|pa|a|annual|monthly|inner|outer|fringe|company|market|rate|additional|skills|digital|specialist|location|london|shift|flexible|benefits?|unsocial|hours|cost[- ]of[- ]living|recruitment|retention) ){0,4}(?:car (?:allowance|cash)\b|(?:cash|car) alternative|allowance\b|weighting\b|hcas?\b(?! incl)|on[- ]call\b|standby\b|supplement\b|premium\b|relocation\b)/i,
  // "car allowance of £5,000"  "London Weighting: £3,300"  "relocation allowance up to £8,000"
  before:
    /\b(?:(?:car|shift|london|location|on[- ]call|market|flexible benefits?|flex|standby|housing|relocation|cost[- ]of[- ]living) allowance|(?:london |inner |outer ){0,2}weighting|hcas?|(?:market|london|location) supplement|on[- ]call (?:payment|rate)|relocation (?:package|support|assistance|bonus|payment))\b/gi,
  listed: [],
};
