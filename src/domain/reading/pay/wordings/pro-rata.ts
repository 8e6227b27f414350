// "£30,000 pro rata"  "£24,907 (Pro-Rata, per annum)"  "£19,000 pa/pr"  "£31,000 per rota"  "FTE £45,000"
// "£38,000 full time equivalent"
// A share of full time, such as 0.6 FTE or 60% FTE, does not make the amount the full-time one.
const PRO_RATA =
  /\b(?:(?:pro|per)[ -]?r[ao]t[ae]d?|pa ?\/? ?pr|(?<!(?:\.\d{1,2}|\d ?%) ?(?:of )?)(?:fte|wte|(?:full|whole)[ -]time equivalent))\b/i;
// "(actual £18,600)"  "actual salary of £21,300"
const ACTUAL_AHEAD = /\bactual(?: salary| pay)?(?: of| is)?[\s:(-]{0,4}$/i;
// "£21,300 actual salary"  "(£19,800 pro rata for 3 days)"  "£27,000 (FTE £45,000)"
const ACTUAL_BEHIND =
  /^[\s(-]{0,3}(?:(?:per annum |pa )?actual\b|pro[ -]?rata for \S{1,5} (?:days|hours|hrs))|^(?: per annum| pa)? ?\((?:fte|wte|full[ -]time equivalent)(?: of| is)?[ :-]{1,3}$/i;

/** Whether an amount is for full-time hours while the job has fewer. */
export function isProRata(lead: string, tail: string): boolean {
  return PRO_RATA.test(tail) || PRO_RATA.test(lead);
}

/** Whether an amount is what part-time hours come to. The full-time amount beside it is the one that we compare. */
export function isActual(lead: string, tail: string): boolean {
  return ACTUAL_AHEAD.test(lead) || ACTUAL_BEHIND.test(tail);
}
