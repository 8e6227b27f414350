import { wording } from '../../../text/claims/wording';

const NAMED = 'ir ?-?35';
const SCOPE = '(?:[ -](?:of|from|the|scope|for)){0,4}';
const CUES = 'ir35|ir 35|ir-35|ir -35';
/** A rate, or a kind of contract, right ahead of a decision that leaves the name out: "£500pd (outside)". */
const RATE = '(?:(?:per (?:day|hour)|p[./]?[dh]|/ ?day|a day|daily)[\\s,(-]{1,3}|\\b(?:contract|umbrella) ?\\()';
/** A decision ahead of the name, behind it, or behind a rate. `also` is the source of further wordings. */
const decided = (word: 'inside' | 'outside', ahead: string, behind: string, also: string) =>
  new RegExp(
    `\\b(?:${ahead})${SCOPE}[\\s-]{1,2}\\(?(?:the )?${NAMED}|${NAMED}(?: status| determination)?[\\s:(*–—-]{1,5}(?:is |deemed ){0,2}(?:${behind})\\b|${RATE}${word}\\b(?! (?:the|a|an|of|our|your|work|london)\\b)${also}`,
    'gi',
  );

/** A decision of the off-payroll rules. Denied, it is the other one. */
export const IR35_DECISIONS = [
  wording({
    says: 'inside',
    denied: 'outside',
    cues: `${CUES}|inside|off-payroll`,
    pattern: decided(
      'inside',
      'inside|within|in[ -]scope',
      'inside|in[ -]scope',
      `|\\bcaught by (?:the )?${NAMED}|\\bsubject to ${NAMED}(?! (?:status|determination|assessment|review))|\\boff-payroll (?:working )?rules (?:will )?apply`,
    ),
    phrases: [
      'falls within IR35',
      'IR35: Inside',
      'caught by IR35',
      'off-payroll working rules apply',
      '£70 p/h inside',
    ],
    not: ['not inside IR35', 'inside the M25', 'subject to IR35 assessment', 'Where it is inside IR35, a fee applies'],
  }),
  wording({
    says: 'outside',
    denied: 'inside',
    cues: `${CUES}|outside`,
    pattern: decided('outside', 'outside|out[ -]of[ -]scope|out of', 'outside|out[ -]of[ -]scope', ''),
    phrases: ['outside the scope of IR35', 'IR35 – out of scope', 'Out of IR35', '£500pd (outside)'],
    not: ['not outside IR35', 'outside London'],
  }),
];

/** A choice that the posting leaves to the contractor. */
export const IR35_EITHER = [
  wording({
    says: 'either',
    cues: CUES,
    pattern:
      /\b(?:in(?:side)?|out(?:side)?)(?: of)? ?(?:\/|or|&|and) ?(?:inside|outside|in|out)(?: of)?[ -]?ir ?-?35|\bir ?-?35(?: status| determination)?[\s:(*-]{1,5}(?:either|both|(?:in|out)side ?(?:\/|or|&|and) ?(?:in|out)side)\b/gi,
    phrases: ['inside or outside IR35', 'in or outside of IR35', 'IR35: Inside/Outside', 'IR35 - either'],
    not: ['inside IR35'],
  }),
];

/** A decision that is still to come. */
export const IR35_OPEN = [
  wording({
    says: 'undetermined',
    denied: 'undetermined',
    cues: CUES,
    pattern:
      /\bir ?-?35(?: status| determination| assessment)?[\s:(*-]{1,5}(?:is |has |yet |still |currently |not |yet ){0,3}(?:tbc|tbd|t\.b\.c|to be (?:confirmed|determined|decided|assessed|advised)|undetermined|under review|pending|unknown|unconfirmed|been determined|determined yet)\b|\b(?:await(?:ing|s)|subject to|pending|undetermined|unconfirmed)(?: an?| the| its| final){0,2} ir ?-?35(?: status| determination| assessment| review)?\b/gi,
    phrases: [
      'IR35 status: TBC',
      'IR35 to be determined',
      'awaiting IR35 determination',
      'subject to an IR35 assessment',
    ],
    not: ['IR35 status: inside'],
  }),
];
