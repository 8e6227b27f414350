import type { Refusal } from './refusal-reason';

/** A job site's own guess. */
export const estimate: Refusal = {
  reason: 'estimate',
  // "Estimated salary £52,000"  "Jobsworth: £46,326"  "we estimate £60k"
  before: /\b(?:estimated (?:salary|pay|at)|jobsworth|we estimate|glassdoor est\.?|predicted salary)\b[^.;\n]{0,16}$/i,
  // "$81K-$161K (Glassdoor est.)"  "£72,196 per year - estimated"  "£30K - £46K (Estimate)"; "(Employer est.)" is stated
  after:
    /^[\s(,/-]{0,4}(?:per year|a year|p\.?a\.?|per annum)?[\s(,-]{0,4}(?:glassdoor est|estimate|est\.|predicted|jobsworth|\(est)/i,
};
