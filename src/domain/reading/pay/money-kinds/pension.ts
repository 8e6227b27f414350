import { ADJECTIVES, ITEM_AHEAD, type OtherPayWording, ROW_AHEAD, ROW_END } from './money-kind';
import type { Refusal } from './refusal-reason';

/** What the employer pays into a pension. */
export const pensionWording: OtherPayWording = {
  kind: 'pension',
  // "8% employer pension"  "5% matched contribution"  "12% non-contributory pension"  "£14,832 towards your pension"
  after: new RegExp(
    `^[\\s(]{0,2}(?:employer |company )?match(?:ed|ing)?\\b|^${ADJECTIVES}(?:pension\\b(?! funds?)|contribution\\b|(?:towards|into|to) (?:your|the|a|an) (?:[a-z][\\w-]{0,14} ){0,5}pension|(?:towards|to) you being a member)`,
    'i',
  ),
  // "pension up to 10%"  "pension matched to 6%"  "employer contribution of 28.97%"  "Pension: 8%"
  before:
    /\b(?:pension\b(?! funds?)|employer (?:contribut\w{1,5}|pays|match\w{0,3})|contribut\w{1,5}(?= (?:of )?(?:up to )?$))/gi,
  listed: [
    // "company pension"  "generous workplace pension scheme"  "defined benefit pension"
    /\b(?:company|workplace|employer|contributory|generous|benefit|contribution|private|group|excellent|competitive|matched|enhanced|stakeholder|civil service|local government|nhs|salary|market[- ]leading|personal|great|good) pension\b(?: (?:scheme|plan|contributions?))?(?! (?:funds?|provider|administrat|industry|client))/i,
    // "pension scheme"  "pension contributions"  "pension plan"; but not "a pension scheme provider"
    /\bpension (?:schemes?|plans?|program(?:me)?s?|contributions?|matching|match)\b(?! (?:provider|administrat|industry|client|trustee))/i,
    // "£60k + pension"  "bonus, pension, 25 days"  "holiday and pension"; but not "pension funds"
    new RegExp(`${ROW_AHEAD}(?<words>pension)${ROW_END}`, 'i'),
    // "- Pension"  "* Pension with Aviva"  "• pension"
    new RegExp(`${ITEM_AHEAD}(?<words>pension)\\b(?! (?:funds?|admin|provider|scheme admin))`, 'i'),
    // A line that starts with it: "Pension + Healthcare"  "Pension"  "Pension (Nest)"
    /(?:^|\n)[ \t]{0,4}(?<words>pension)(?= ?(?:$|[\n+&,|(:]))/i,
  ],
};

/** What the employer pays into a pension, and life cover in multiples of pay. */
export const pensionRefusal: Refusal = {
  reason: 'pension',
  // "Home Office contributes £14,832"  "pension contribution of £6,000"  "life assurance of £200,000"
  before:
    /\b(?:contribut(?:es|ions?|ing)|pension|life (?:assurance|insurance|cover))\b(?![^\n]{0,30}\b(?:salary|basic|base|rate)\b)[^.;+|\n]{0,34}$/i,
  // "£14,832 towards your staff pension"  "£5,000 employer pension contribution"  "£200,000 life assurance"
  after:
    /^[\s(]{0,2}(?:(?:towards?|into|to|in|as|of|a|the|your|employer|annual|company|per|year) ){1,5}(?:you being a member|pension|civil service)|^ (?:towards|into) (?:your|the|an?) (?:[a-z][\w-]{0,14} ){0,4}pension|^ (?:employer )?(?:pension contribution|life (?:assurance|insurance|cover))/i,
};
