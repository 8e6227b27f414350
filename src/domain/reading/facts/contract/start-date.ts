import { readerOf } from '../../../text/claims/reader-of';
import { CALENDAR_DATE } from '../advert/calendar-date';

const WHEN = `(?<when>asap\\b|a\\.s\\.a\\.p|as soon as possible|immediate(?:ly)?\\b|(?:w/c|w\\.c\\.|wc|week commencing|week beginning) (?:the )?(?:${CALENDAR_DATE})|(?:${CALENDAR_DATE})|q[1-4]\\b(?: 20\\d\\d)?|(?:early |mid |late )?(?:spring|summer|autumn|winter|new year)\\b(?: 20\\d\\d)?|(?:early |mid |late )?20\\d\\d\\b)`;

const WORDINGS = [
  // "Start date: ASAP"  "Start Date- Week commencing 17th November 2025"  "Anticipated start: January 2027"
  new RegExp(`\\bstart(?:ing|s)?(?: date)?[\\s:*\\\\–-]{1,6}(?:(?:is|from|in|on|of|around|the) ){0,2}${WHEN}`, 'gi'),
  // "starting in March"  "to start on 1st September"  "commencing from Q1 2027"
  new RegExp(`\\b(?:start(?:s|ing)?|commenc(?:e|es|ing)) (?:in|on|from|by|around|as of|date)? ?(?:the )?${WHEN}`, 'gi'),
  // "immediate start"  "ASAP start"  "January 2027 start"
  new RegExp(`\\b(?<when>immediate|asap|(?:${CALENDAR_DATE})) start(?:\\b|er)(?!-?ups?)`, 'gi'),
];
// "Posting start date: …" is the start of the advert, and "fiscal year starting in April" concerns the company.
const NOT_THE_JOB =
  /\b(?:posting|advert|vacancy|interviews?|sift|shortlisting|applications?|financial year|fiscal year|tax year|season|course|we|company|founded)\b[^.\n]{0,20}$/i;

/** Every start that is read has one of these in it. */
const NEEDS =
  /\d|\b(?:asap|a\.s|as soon|immediate|spring|summer|autumn|winter|new year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gi;

/** When the job starts, in the posting's own words; null where it does not say. "TBC" and "flexible" are not read. */
export const readStartDate = readerOf(
  { cues: ['start', 'commenc'], before: 40, after: 70, needs: NEEDS, wordings: WORDINGS },
  ({ groups, lead }) => {
    const when = groups.when?.trim() ?? '';
    // "may" and "mar" without a capital or a day are ordinary words, as in "the start may vary".
    return when === '' || NOT_THE_JOB.test(lead) || /^(?:may|mar|march|sun|dec)$/.test(when) ? null : when;
  },
);
