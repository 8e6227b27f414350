import { allMatches } from '../../../text/all-matches';

// "Salary: £60k"  "Rate - £500"  "a basic of £45,000"  "paying up to £450"  "Compensation range $90k"
const AHEAD =
  /(?:salar(?:y|ies)|remuneration|compensation|\b(?:pay(?:s|ing)?|paid|rates?|ranges?|basic|base|package|wages?|stipend|earn|earning|gross|bands? ?\d?[a-d]?|grade|daily|per annum(?! or)|ctc))(?![a-z])[^\n]{0,48}$/i;
// "£90k+ salary"  "£400 umbrella"  "£23 PAYE"  "£70k base"  "£45,000 basic salary"  "£60k starting salary"  "£90,000 (base)"
const BEHIND =
  /^\+?[\s(]{0,3}(?:(?:gbp |per annum |gross |annual |starting |full[- ]time )?(?:(?<!\( ?)base\b|base(?! ?$)(?![d,])|basic|salary|fte\b)|(?:via )?umbrella\b|paye\b|(?:in|out)side ir)/i;
// Labels that are strong enough to read a bare number as pay: "Salary: 45,000"  "Rate 400-500pd"
// "Salary range (USD): 124,000.00-165,300.00"
const RIGHT_AHEAD =
  /\b(?:salary|pay|rate|remuneration|compensation|package)(?: range| scale| band)?(?: min(?:imum)?)?\b(?: \([A-Z£€$]{1,3}\))?[\s:=(-]{0,4}(?:is |of |up ?to |circa |c\.? ?|from |between |around |min(?:imum)?:? )?$/i;

/** Whether words that name pay stand ahead of an amount in its clause, or right behind it. */
export function isLabelled(lead: string, tail: string): boolean {
  return AHEAD.test(lead) || BEHIND.test(tail);
}

/** Whether a label of pay stands right ahead of the number, with no other words between. */
export function isRightAfterLabel(lead: string): boolean {
  return RIGHT_AHEAD.test(lead);
}

// "Manchester: £34k"  "/ Milton Keynes - £35k"  "Grade 7 (£54k"  "San Jose, CA: $215k"
const NAME_AHEAD =
  /(?:^|[\s/|,;(•-])(?<name>[A-Z][A-Za-z]{2,20}(?: [A-Z\d][a-z]{0,15}){0,2}(?:, [A-Z]{2})?)\s?[:(-]\s?$/;

/** The place, grade or level that a label right ahead of an amount names ("Leeds: £50k"); null where there is none. */
export function nameAhead(lead: string): string | null {
  if (!/[:(-]\s?$/.test(lead)) return null;
  const name = NAME_AHEAD.exec(lead)?.groups?.name ?? null;
  return name && !AHEAD.test(name) ? name : null;
}

const PLAIN_LABEL =
  /\b(?:salar(?:y|ies)(?: ?(?:&|and|\/|\+) ?(?:benefits|equity|bonus|package|allowances?|commission))?|basic|base|remuneration|wages?|paying|(?:day|daily|hourly) rate)\b/gi;

/** The part of the lead behind its last label of pay. The words ahead of that label are not about this amount. */
export function afterLabel(lead: string): string {
  let from = 0;
  for (const label of allMatches(lead, PLAIN_LABEL)) from = label.index + label[0].length;
  return lead.slice(from);
}

/** Whether the words right behind an amount name it as pay, whatever stands ahead of it. */
export function isLabelledBehind(tail: string): boolean {
  return BEHIND.test(tail);
}
