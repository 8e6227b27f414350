import type { NearMatch } from '../../../text/claims/matches-near';
import { wording } from '../../../text/claims/wording';
import { CALENDAR_DATE } from '../advert/calendar-date';

const SOON = 'asap\\b|a\\.s\\.a\\.p|as soon as possible|immediate(?:ly)?\\b';
const WEEK = `(?:w/c|w\\.c\\.|wc|week commencing|week beginning) (?:the )?(?:${CALENDAR_DATE})`;
const TIME_OF_YEAR =
  'q[1-4]\\b(?: 20\\d\\d)?|(?:early |mid |late )?(?:(?:spring|summer|autumn|winter|new year)\\b(?: 20\\d\\d)?|20\\d\\d\\b)';
const WHEN = `(?<when>${SOON}|${WEEK}|(?:${CALENDAR_DATE})|${TIME_OF_YEAR})`;

// "Posting start date: …" is the start of the advert, and "fiscal year starting in April" concerns the company.
const NOT_THE_JOB =
  /\b(?:posting|advert|vacancy|interviews?|sift|shortlisting|applications?|(?:financial|fiscal|tax) year|season|course|we|company|founded)\b[^.\n]{0,20}$/i;
/** Every start that is read has one of these in it. */
const DATED =
  /\d|\b(?:asap|a\.s|as soon|immediate|spring|summer|autumn|winter|new year|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/gi;
// Without a capital or a day these are ordinary words, as in "the start may vary".
const ORDINARY = /^(?:may|mar|march|sun|dec)$/;

/** The start in the posting's own words; null where it is none of the job. */
function startOf({ groups, lead }: NearMatch): string | null {
  const when = groups.when?.trim() ?? '';
  return when === '' || ORDINARY.test(when) || NOT_THE_JOB.test(lead) ? null : when;
}

/** When the job starts. */
export const STARTS = [
  wording({
    says: startOf,
    cues: 'start',
    needs: DATED,
    pattern: new RegExp(
      `\\bstart(?:ing|s)?(?: date)?[\\s:*\\\\–-]{1,6}(?:(?:is|from|in|on|of|around|the) ){0,2}${WHEN}`,
      'gi',
    ),
    phrases: ['Start date: ASAP', 'Start Date- Week commencing 17th November 2025', 'Anticipated start: January 2027'],
    not: ['POSTING START DATE: 04/11/2024', 'Start date: TBC', 'The start may vary.'],
  }),
  wording({
    says: startOf,
    cues: 'start|commenc',
    needs: DATED,
    pattern: new RegExp(
      `\\b(?:start(?:s|ing)?|commenc(?:e|es|ing)) (?:in|on|from|by|around|as of|date)? ?(?:the )?${WHEN}`,
      'gi',
    ),
    phrases: ['starting in March 2027', 'to start on 1st September', 'commencing from Q1 2027'],
    not: ['We started in January 2020.', 'Our financial year starting in April 2026'],
  }),
  wording({
    says: startOf,
    cues: 'start',
    needs: DATED,
    pattern: new RegExp(`\\b(?<when>immediate|asap|(?:${CALENDAR_DATE})) start(?:\\b|er)(?!-?ups?)`, 'gi'),
    phrases: ['Immediate start', 'ASAP start', 'January 2027 start'],
    not: ['founded as a 2019 start-up'],
  }),
];
