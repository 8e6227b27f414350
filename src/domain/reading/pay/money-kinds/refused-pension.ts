import type { Refusal } from './refusal-reason';

/** What the employer pays into a pension, and cover in multiples of pay. */
export const pension: Refusal = {
  reason: 'pension',
  // "Home Office contributes £14,832"  "pension contribution of £6,000"  "life assurance of £200,000"
  before:
    /\b(?:contribut(?:es|ions?|ing)|pension|life (?:assurance|insurance|cover))\b(?![^\n]{0,30}\b(?:salary|basic|base|rate)\b)[^.;+|\n]{0,34}$/i,
  // "£14,832 towards your staff pension"  "£5,000 employer pension contribution"  "£200,000 life assurance"
  after:
    /^[\s(]{0,2}(?:(?:towards?|into|to|in|as|of|a|the|your|employer|annual|company|per|year) ){1,5}(?:you being a member|pension|civil service)|^ (?:towards|into) (?:your|the|an?) (?:[a-z][\w-]{0,14} ){0,4}pension|^ (?:employer )?(?:pension contribution|life (?:assurance|insurance|cover))/i,
};
