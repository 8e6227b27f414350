import type { OfficeDays } from '../../../model/role-facts';
import { readerOf } from '../../../text/claims/reader-of';
import { countOf } from '../../../text/number-words';

const N = '(?<low>[1-4]|one|two|three|four)(?: ?(?:-|–|to|or|\\/) ?(?<high>[2-4]|two|three|four))?';
const TIMES = `(?:(?<either>once or twice)|(?<once>once)|(?<twice>twice)|${N} ?(?:x|days?|times?))`;
const PER = '(?:a|per|each|every|\\/|p\\/?)[ ]?(?<per>week|wk|w|month|fortnight)\\b';
const OFFICE =
  "(?:in[- ](?:the |our |your |an? |their |to )?(?:[\\w’']{1,14} ){0,3}(?:office|hub|studio|lab|hq|headquarters|campus)s?|in[- ]?office|on[- ]?site|office[- ]based|in[- ]person|from (?:the|our|a) (?:\\w{1,14} ){0,2}(?:office|hub|studio|hq|headquarters)|(?:at|to|into) (?:the|our|a) (?:\\w{1,14} ){0,2}(?:office|hub|site|hq))";
const WORDINGS = [
  // "3 days a week onsite"  "2 days per week in the office"  "3 days in office"
  // "attend site once a month in our Leeds hub"
  new RegExp(`\\b${TIMES}(?: ?${PER})?,? (?:working |spent |on |based )?(?:\\(\\w{3,9}\\) )?${OFFICE}`, 'gi'),
  // "in the office 3 days a week"  "onsite twice a week"  "on site: 2 days per week"
  new RegExp(
    `(?:${OFFICE}|\\b(?:office|site|hub|studio|hq|headquarters)\\b)(?: attendance| based)?[ :,(–-]{1,4}(?:(?:an?|is|for|of|at|least|minimum|min|average|around|approx|approximately|roughly|up|to|about|only|just|required) ){0,5}${TIMES} ?${PER}`,
    'gi',
  ),
  // "one office day a week"  "2 office days per week"  "3 on-site days"
  new RegExp(`\\b${N} (?:office|on-?site) days?\\b(?: ?${PER})?`, 'gi'),
  // "one day in the office per week"  "2 days on site each week"  "three days in our Leeds hub every month"
  new RegExp(`\\b${N} days? ${OFFICE} ${PER}`, 'gi'),
  // "Hybrid (2 days per week)"  "HYBRID - 3 days/week"  "hybrid, 3x a week"
  new RegExp(
    `\\bhybrid(?: working| role| model)?[ :,(–-]{1,4}(?:(?:at|least|minimum|of|min|up|to) ){0,4}${TIMES} ?${PER}(?! (?:from|at) home| wfh| remote)`,
    'gi',
  ),
];
// "2 days from home"  "3 days remote": these count the days at home.
const AT_HOME = /^[^.,;\n|&/]{0,12}\b(?:from home|at home|wfh|remote)/i;
const HOME_AHEAD = /\b(?:home|wfh|remote(?:ly)?)[ :-]{0,3}(?:up to |for )?$/i;

/** Every number of days begins with one of these, as `N` and `TIMES` do. */
const NEEDS = /\b(?:[1-4]|one|two|three|four|once|twice)/gi;
const CUES = [
  ...['office', 'on-site', 'onsite', 'on site', 'in-person', 'in person', 'hybrid', 'hub', 'studio', 'hq'],
  ...['headquarters', 'campus'],
];

/**
 * How many days a week or a month a hybrid job is in the office; null where the posting does not say. "At least two"
 * and "up to two" are read as two, and "once a fortnight" as two a month. Days at home are not subtracted from five.
 * Five days a week are not read, since that is no hybrid job.
 */
export const readOfficeDays = readerOf<OfficeDays>(
  { cues: CUES, before: 70, after: 75, needs: NEEDS, wordings: WORDINGS },
  ({ groups, lead, tail }) => {
    if (AT_HOME.test(tail) || HOME_AHEAD.test(lead)) return null;
    const low = groups.once || groups.either ? 1 : groups.twice ? 2 : countOf(groups.low ?? '');
    if (!(low > 0)) return null;
    const high = groups.either ? 2 : groups.high ? countOf(groups.high) : low;
    const per = /^(?:month|fortnight)/i.test(groups.per ?? '') ? 'MONTH' : 'WEEK';
    const times = /^fortnight/i.test(groups.per ?? '') ? 2 : 1;
    return { min: low * times, max: Math.max(low, high) * times, per };
  },
);
