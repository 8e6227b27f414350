import type { NearMatch } from '../../../text/claims/matches-near';
import { wording } from '../../../text/claims/wording';
import { CALENDAR_DATE, isoDate } from './calendar-date';

const NUMBER = '(?:(?:over|more than|fewer than|less than) )?(?<number>\\d{1,3}(?:,\\d{3}){0,2}|\\d{4,6})\\+?';
// The number must stand on a line or in a cell of its own. A sentence may be about another year or another posting.
const START = '(?:^|[\\n·•|])[ \\t]{0,3}';
const END = '[ \\t]{0,3}(?=$|[\\n·•|.])';

const applicants = ({ groups, text }: NearMatch) =>
  /fewer|less/i.test(text) ? null : Number((groups.number ?? '').replaceAll(',', ''));

/** How many people have applied. */
export const APPLICANTS = [
  wording({
    says: applicants,
    cues: 'applicant|application|clicked apply|applied',
    needs: /\d/g,
    pattern: new RegExp(
      `${START}${NUMBER} (?:(?:people|others|candidates)(?: have)? (?:clicked apply|applied)|(?:applicant|application)s?(?: so far)?)${END}`,
      'gi',
    ),
    phrases: ['61 people clicked apply', '1,204 people have applied', 'Over 100 applicants', '47 applications'],
    not: ['Fewer than 10 applicants', 'Last year we had 500 applicants for ten places.'],
  }),
  wording({
    says: applicants,
    cues: 'applicant|application|clicked apply|applied',
    needs: /\d/g,
    pattern: new RegExp(`${START}(?:number of )?applica(?:nt|tion)s(?: so far)?: ${NUMBER}${END}`, 'gi'),
    phrases: ['Applicants: 45', 'Number of applicants: 112', 'Applications: 8'],
    not: ['Applications: closing soon'],
  }),
];

const FILLER =
  '(?:(?:is|on|at|by|of|the|will be|end of|midnight|midday|noon|23[:.]59|\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m|\\d\\d:\\d\\d)[\\s,]{1,3}){0,5}';
const FOR =
  '(?: for (?:(?:this|the|all|receipt of) )?(?:role|post|position|vacancy|job|applications?))?[\\s:*\\\\–-]{0,6}';
const DATE = `${FILLER}(?<date>${CALENDAR_DATE})`;
// "the financial year closing 31 March 2026"  "the deal closed on …"  "contract end date: …"
const NOT_THE_ADVERT = /\b(?:year|quarter|deal|round|contract|accounts|project|store|assignment|fixed term)[ -]{0,3}$/i;

const closes = ({ groups, lead }: NearMatch) => (NOT_THE_ADVERT.test(lead) ? null : isoDate(groups.date ?? ''));

/** The day on which applications close. */
export const CLOSING_DATES = [
  wording({
    says: closes,
    cues: 'clos|last d|deadline|end date|expir',
    needs: /\d/g,
    pattern: new RegExp(
      `(?:closing date|last (?:date|day) to apply|deadline|closing|end date|expiry date|expires|closes?)${FOR}${DATE}`,
      'gi',
    ),
    phrases: [
      'Closing date: 26th June 2026',
      'The closing date for this role is Friday 3 July 2026',
      'Application Deadline: 24/01/2027',
    ],
    not: ['Contract end date: 31/03/2027', 'Closing date: 31/02/2026', 'We may close this advert early.'],
  }),
  wording({
    says: closes,
    cues: 'apply by|apply before|apply no later',
    needs: /\d/g,
    pattern: new RegExp(`apply (?:by|before|no later than)[\\s:]{1,3}${DATE}`, 'gi'),
    phrases: ['Apply by 3 March 2026', 'apply before noon on 5 May 2026'],
    not: ['Apply by email'],
  }),
  wording({
    says: closes,
    cues: ['application', 'applications']
      .flatMap((word) =>
        ['must', 'should', 'to be', 'will', 'close', 'open', 'are open'].map((verb) => `${word} ${verb}`),
      )
      .join('|'),
    needs: /\d/g,
    pattern: new RegExp(
      `applications? (?:(?:must|should|to|will) be (?:(?:received|submitted|made|in|accepted) )?|close |(?:are )?open )(?:by|before|until|on|no later than)[\\s:]{1,3}${DATE}`,
      'gi',
    ),
    phrases: ['Applications must be received by 1/12/2026', 'Applications close on Friday 5th May 2026'],
    not: ['Applications will be read with care.'],
  }),
];

/** That the page was posted before. */
export const REPOSTED = [
  wording({
    says: true,
    cues: 'repost|re-post',
    pattern:
      /\bre-?posted:?\s{1,2}(?:(?:over |about )?(?:\d{1,3}\+?|an?|one) (?:minute|hour|day|week|month|year)s? ago|today|yesterday|on \d)/gi,
    phrases: ['Reposted 2 weeks ago', 'Leeds, England · Reposted 3 days ago · 61 applicants', 'Re-posted yesterday'],
    not: ['A job may be reposted several times.', 'reposted content is removed 3 days ago'],
  }),
  wording({
    says: true,
    cues: 'repost|re-post',
    pattern: /^\s{0,3}re-?posted\s{0,3}$/gi,
    phrases: ['Reposted', 'Re-posted', 'REPOSTED'],
    not: ['You reposted our models'],
  }),
];
