import { readerOf } from '../../../text/claims/reader-of';
import { CALENDAR_DATE, isoDate } from './calendar-date';

const FILLER =
  '(?:(?:is|on|at|by|of|the|will be|end of|midnight|midday|noon|23[:.]59|\\d{1,2}(?:[:.]\\d\\d)? ?[ap]m|\\d\\d:\\d\\d)[\\s,]{1,3}){0,5}';
const WORDINGS = [
  // "Closing date: 26th June 2026"  "The closing date for this role is Friday 3 July 2026"
  // "Application Deadline: 24/01/2027"
  new RegExp(
    `(?:closing date|last (?:date|day) to apply|deadline|closing|end date|expiry date|expires|closes?)(?: for (?:this |the |all |receipt of )?(?:role|post|position|vacancy|job|applications?))?[\\s:*\\\\–-]{0,6}${FILLER}(?<date>${CALENDAR_DATE})`,
    'gi',
  ),
  // "Apply by 3 March 2026"  "Applications must be received by 1/12/2026"  "apply before noon on 5 May 2026"
  new RegExp(
    `(?:apply (?:by|before|no later than)|applications? (?:(?:must|should|to|will) be (?:received |submitted |made |in |accepted )?|close |open |are open )?(?:by|before|until|on|no later than))[\\s:]{1,3}${FILLER}(?<date>${CALENDAR_DATE})`,
    'gi',
  ),
];
// "the financial year closing 31 March 2026"  "the deal closed on …"  "contract end date: …"
const NOT_THE_ADVERT = /\b(?:year|quarter|deal|round|contract|accounts|project|store|assignment|fixed term)[ -]{0,3}$/i;

const AHEAD = [
  'must',
  'should',
  'to be',
  'will',
  'close',
  'open',
  'are open',
  'by',
  'before',
  'until',
  'on',
  'no later',
];
const CUES = [
  ...['clos', 'last d', 'deadline', 'end date', 'expir', 'apply by', 'apply before', 'apply no later'],
  ...AHEAD.flatMap((word) => [`application ${word}`, `applications ${word}`]),
];

/** The day on which applications close, as YYYY-MM-DD; null where no such day is named together with its year. */
export const readClosingDate = readerOf(
  { cues: CUES, before: 5, after: 120, needs: /\d/g, wordings: WORDINGS },
  ({ groups, lead }) => (NOT_THE_ADVERT.test(lead) ? null : isoDate(groups.date ?? '')),
);
