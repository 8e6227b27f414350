import type { OfficeDays } from '../../../model/role-facts';
import type { NearMatch } from '../../../text/claims/matches-near';
import { wording } from '../../../text/claims/wording';
import { countOf } from '../../../text/number-words';

const N = '(?<low>[1-4]|one|two|three|four)\\+?(?: ?(?:-|–|to|or|\\/) ?(?<high>[2-5]|two|three|four|five))?';
const TIMES = `(?:(?<either>once or twice)|(?<once>once)|(?<twice>twice)|${N} ?(?:x|days?|times?))`;
/** Every number of days begins with one of these. */
const COUNTED = /\b(?:[1-4]|one|two|three|four|once|twice)/gi;
const PER = '(?:a|per|each|every|\\/|p\\/?)[ ]?(?<per>week|wk|w|month|fortnight)\\b';
const PLACE = '(?:office|hub|studio|lab|hq|headquarters|campus)';
const OFFICE = `(?:in[- ](?:(?:the|our|your|an?|their|to) )?(?:[\\w’']{1,14} ){0,3}${PLACE}s?|in[- ]?office|on[- ]?site|office[- ]based|in[- ]person|(?:from|at|to|into) (?:the|our|a) (?:\\w{1,14} ){0,2}(?:${PLACE}|site)|travel(?:ling)? to (?:\\w{1,12} ){0,2}${PLACE})`;
const CUES = 'office|on-site|onsite|on site|in-person|in person|hub|studio|lab|hq|headquarters|campus|site';
/** A few words between a place and its days: "for at least", "in York". */
const AT_LEAST = '[\\s:,(–-]{1,5}(?:\\w{1,12}\\.? ){0,5}?';

// "2 days from home"  "3 days remote": these count the days at home.
const AT_HOME = /^[^.,;\n|&/]{0,12}\b(?:from home|at home|wfh|remote)/i;
const HOME_AHEAD = /\b(?:home|wfh|remote(?:ly)?)[ :-]{0,3}(?:up to |for )?$/i;

/** The days that some words count; null where they count those at home. */
export function daysOf({ groups, lead, tail }: NearMatch): OfficeDays | null {
  if (AT_HOME.test(tail) || HOME_AHEAD.test(lead)) return null;
  const low = groups.once || groups.either ? 1 : groups.twice ? 2 : countOf(groups.low ?? '');
  if (!(low > 0)) return null;
  const high = groups.either ? 2 : groups.high ? countOf(groups.high) : low;
  const unit = groups.per ?? groups.also ?? '';
  const per = /^(?:month|fortnight)/i.test(unit) ? 'MONTH' : 'WEEK';
  const times = /^fortnight/i.test(unit) ? 2 : 1;
  return { min: low * times, max: Math.max(low, high) * times, per };
}

/** How many days a week or a month are in the office. */
export const OFFICE_DAY_COUNTS = [
  wording({
    says: daysOf,
    cues: CUES,
    needs: COUNTED,
    pattern: new RegExp(
      `\\b${TIMES}(?: ?${PER})?,? (?:(?:working|spent|on|based) )?(?:\\(\\w{3,9}\\) )?${OFFICE}(?: ${PER.replace('<per>', '<also>')})?`,
      'gi',
    ),
    phrases: ['3 days a week onsite', '2 days per week in the office', 'one day in the office per week'],
    not: ['5 days a week in the office', 'two days from home'],
  }),
  wording({
    says: daysOf,
    cues: CUES,
    needs: COUNTED,
    pattern: new RegExp(`(?:${OFFICE}|\\b(?:${PLACE}|site)\\b)${AT_LEAST}${TIMES} ?${PER}`, 'gi'),
    phrases: ['in the office 3 days a week', 'onsite twice a week', 'on site: 2 days per week'],
    not: ['in the office, two days from home'],
  }),
  wording({
    says: daysOf,
    cues: 'office day|on-site day|onsite day',
    needs: COUNTED,
    pattern: new RegExp(`\\b${N} (?:office|on-?site) days?\\b(?: ?${PER})?`, 'gi'),
    phrases: ['one office day a week', '2 office days per week', '3 on-site days'],
    not: ['office days'],
  }),
  wording({
    says: daysOf,
    cues: 'hybrid',
    needs: COUNTED,
    pattern: new RegExp(`\\bhybrid${AT_LEAST}${TIMES} ?${PER}(?! (?:from|at) home| wfh| remote)`, 'gi'),
    phrases: ['Hybrid (2 days per week)', 'HYBRID - 3 days/week', 'hybrid, 3x a week'],
    not: ['Hybrid: 2 days from home', 'Hybrid (2 days a week from home)'],
  }),
];
