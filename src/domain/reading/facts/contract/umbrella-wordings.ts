import { wording } from '../../../text/claims/wording';

/** Any other way to be paid than through an umbrella company, unless it is refused. */
const ANOTHER_WAY = '(?<!\\b(?:no|not|without|cannot|unable)\\b[^.\\n]{0,30})(?:paye|ltd|limited|psc|own company)';
/** A choice of two ways: "PAYE or umbrella only", "use an umbrella or limited company". */
const A_CHOICE = `${ANOTHER_WAY}\\b[^.\\n]{0,60}umbrella \\w{1,14}|${ANOTHER_WAY}\\b[^.\\n]{0,60}umbrella|\\w[^.\\n]{0,60}umbrella[^.\\n]{0,40}${ANOTHER_WAY}`;
/** An umbrella, and which. */
const UMBRELLA = '(?:an? |one of our |our )?(?:\\w{1,10} )?umbrella\\b';

/** What says that the contractor is paid through an umbrella company and no other way. */
export const UMBRELLA_ONLY = [
  wording({
    says: true,
    cues: 'umbrella',
    pattern:
      /\bumbrella(?: (?:compan(?:y|ies)|solution|engagements?|workers?|contractors?|basis|rate))? (?:only|required|mandatory)\b/gi,
    unless: A_CHOICE,
    phrases: ['£450 a day, umbrella only', 'umbrella companies only', 'inside IR35 (umbrella engagement only)'],
    not: ['umbrella rate £500', 'Payment is by PAYE or umbrella only'],
  }),
  wording({
    says: true,
    cues: 'umbrella',
    pattern: new RegExp(
      `\\b(?:only|solely|exclusively) (?:(?:be|engaged|paid|available|offered|accept(?:ing)?|via|through|on|by) ){0,3}${UMBRELLA}`,
      'gi',
    ),
    unless: A_CHOICE,
    phrases: ['Paid only through an approved umbrella company.', 'solely via our umbrella', 'We accept only umbrella.'],
    not: ['Umbrella insurance is our only product.', 'only via an umbrella or your own company'],
  }),
  wording({
    says: true,
    cues: 'umbrella',
    pattern: new RegExp(
      `\\b(?:must|need to|required to|have to|should) (?:\\w{1,10} ){1,4}(?:via |through |under )?${UMBRELLA}`,
      'gi',
    ),
    unless: A_CHOICE,
    phrases: [
      'You must work via an umbrella company.',
      'Contractors are required to operate through one of our umbrella companies.',
      'You need to set up with an umbrella. No PSC.',
    ],
    not: ['You must use an umbrella or limited company.', 'We sit under the umbrella of a group.'],
  }),
];
