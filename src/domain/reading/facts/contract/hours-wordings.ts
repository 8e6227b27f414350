import type { NearMatch } from '../../../text/claims/matches-near';
import { wording } from '../../../text/claims/wording';

const HOURS = '(?<low>\\d{1,2}(?:\\.\\d{1,2})?)(?: ?(?:-|–|to) ?\\d{1,2}(?:\\.\\d{1,2})?)?';
const A_WEEK = '(?:[ ,]{0,2}(?:per|a|each|/|p/?)[ ]?(?:week|wk|w)\\b| weekly|[- ](?:working )?week\\b)';
/** Behind a label: not the time of day. */
const NO_CLOCK = '(?! ?(?:am|pm|:|\\.\\d\\d ?[ap]m))\\b';
// "2 hours a week for learning"  "4 hours a week of volunteer work"
const NOT_WORK = /^[^.\n]{0,30}\b(?:learning|learn|study|development|training|volunteer|personal|innovation|support)/i;
// "save each analyst ten hours a week"  "spend 20 hours a week"
const SAVED =
  /\b(?:sav(?:e|es|ing)|cut(?:s|ting)?|reduc(?:e|es|ing)|spend(?:s|ing)?|wast(?:e|es|ing)|lose|recover)\b[^.\n]{0,40}$/i;
// "manage a part-time contractor working 20 hours a week"  "Training of 20 hours per week"  "Core hours are 10 to 4, 25 …"
const OF_OTHERS =
  /\b(?:contractors?|assistants?|interns?|colleagues?|volunteers?|training|course|core hours)\b[^.\n]{0,40}$/i;
const MOST = 60;

/** The lower end of a range of hours; null where it is not the time of work. */
function hoursOf({ groups, lead, tail }: NearMatch): number | null {
  const hours = Number(groups.low);
  if (SAVED.test(lead) || OF_OTHERS.test(lead) || (hours < 12 && NOT_WORK.test(tail))) return null;
  return hours >= 1 && hours <= MOST ? hours : null;
}

/** The hours of work a week. */
export const WEEKLY_HOURS = [
  wording({
    says: hoursOf,
    cues: 'hour|hrs',
    needs: /\d/g,
    pattern: new RegExp(`\\b${HOURS}[- ]?(?:hours?|hrs?)${A_WEEK}`, 'gi'),
    phrases: ['37.5 hours per week', '35 hrs/week', 'a 40-hour week'],
    not: [
      'save each analyst 10 hours a week',
      '2 hours a week for learning',
      'You manage a part-time contractor working 20 hours a week.',
      'Training of 20 hours per week is included.',
    ],
  }),
  wording({
    says: hoursOf,
    cues: 'hours|working hours|weekly hours',
    needs: /\d/g,
    pattern: new RegExp(
      `(?:^|[\\n|•*]\\s?)(?:\\w{6,11} )?hours(?: per week| a week)?[\\s:*–-]{1,5}(?:full[- ]time,? ?\\(?)?${HOURS}${NO_CLOCK}`,
      'gi',
    ),
    phrases: ['Hours: 37.5', 'Weekly hours - 35', 'Hours per week: 36'],
    not: ['Hours: 9am to 5pm'],
  }),
  wording({
    says: hoursOf,
    cues: 'hour|hrs',
    needs: /\d/g,
    pattern: new RegExp(`\\b(?:full|part)[- ]time[ ,:(–-]{1,4}${HOURS} ?(?:hours?|hrs?)\\b`, 'gi'),
    phrases: ['Full time (37 hours)', 'full-time, 35 hours', 'Part-time - 21 hrs'],
    not: ['full-time, 365 days'],
  }),
];
