import { readerOf } from '../../../text/claims/reader-of';

const HOURS = '(?<low>\\d{1,2}(?:\\.\\d{1,2})?)(?: ?(?:-|–|to) ?\\d{1,2}(?:\\.\\d{1,2})?)?';
const WORDINGS = [
  // "37.5 hours per week"  "35 hrs/week"  "a 40-hour week"
  new RegExp(
    `\\b${HOURS}[- ]?(?:hours?|hrs?)(?:[ ,]{0,2}(?:per|a|each|/|p/?)[ ]?(?:week|wk|w)\\b| weekly|[- ](?:working )?week\\b)`,
    'gi',
  ),
  // "Hours: 37.5"  "Weekly hours - 35"  "Hours per week: 36"
  new RegExp(
    `(?:^|[\\n|•*]\\s?)(?:working |weekly |contract(?:ed|ual)? )?hours(?: per week| a week)?[\\s:*–-]{1,5}(?:full[- ]time,? ?\\(?)?${HOURS}(?! ?(?:am|pm|:|\\.\\d\\d ?[ap]m))\\b`,
    'gi',
  ),
  // "Full time (37 hours)"  "full-time, 35 hours"  "Part-time - 21 hrs"
  new RegExp(`\\b(?:full|part)[- ]time[ ,:(–-]{1,4}${HOURS} ?(?:hours?|hrs?)\\b`, 'gi'),
];
// "2 hours a week for learning"  "4 hours a week of volunteer work"
const NOT_WORK = /^[^.\n]{0,30}\b(?:learning|learn|study|development|training|volunteer|personal|innovation|support)/i;
// "save each analyst ten hours a week"  "spend 20 hours a week"
const SAVED =
  /\b(?:sav(?:e|es|ing)|cut(?:s|ting)?|reduc(?:e|es|ing)|spend(?:s|ing)?|wast(?:e|es|ing)|lose|recover)\b[^.\n]{0,40}$/i;
const MOST = 60;

/** The hours of work a week, by the lower end of a range; null where none are stated, or where more than 60 are. */
export const readHoursPerWeek = readerOf(
  { cues: ['hour', 'hrs'], before: 45, after: 45, needs: /\d/g, wordings: WORDINGS },
  ({ groups, lead, tail }) => {
    const hours = Number(groups.low);
    if (SAVED.test(lead) || (hours < 12 && NOT_WORK.test(tail))) return null;
    return hours >= 1 && hours <= MOST ? hours : null;
  },
);
