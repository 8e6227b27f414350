import type { NearMatch } from '../../../text/claims/matches-near';
import { wording } from '../../../text/claims/wording';
import { daysOf, OFFICE_DAY_COUNTS } from './office-day-counts-wordings';

const DAYS = '(?:[1-4]|one|two|three|four)\\+?(?: ?(?:-|–|to|or|/) ?(?:[2-5]|two|three|four))?(?: ?x)?';
const EACH = '(?:a|per|each|every|/|p/?) ?(?:week|month|w\\b)';
const MIDWEEK = '(?:tues|wednes|thurs)days?';
const COMES =
  'com(?:e|ing) in(?:to (?:the|our) (?:\\w{1,12} )?office)?|(?:attend(?:ance)?|presence|commute|on campus)(?! ?:)[^.;:\\n]{0,40}?';
const AT_LEAST = '(?:(?:at least|around|about|up to|on|for|is|expected) ){0,3}';
const SITE_CUES = 'office|on-site|onsite|on site|in-person|in person|campus|face-to-face|face to face';

/** Hybrid work by the days in an office, or at home. */
export const OFFICE_DAYS = [
  ...OFFICE_DAY_COUNTS.map((one) => ({
    ...one,
    says: (match: NearMatch) => (daysOf(match) ? ('hybrid' as const) : null),
    denied: null,
  })),
  wording({
    says: 'hybrid',
    cues: 'week in|week on|week-site|month in|month on|month at',
    pattern: new RegExp(
      `\\b(?:${DAYS} (?:office )?days? ?(?:/|a|per|each) ?(?:week|month)|\\d{1,2} days? (?:a|per|each) month)(?= in| on| at)`,
      'gi',
    ),
    phrases: ['1 day a week in London', '2 days a month at head office'],
    not: ['2 days a week of leave'],
  }),
  wording({
    says: 'hybrid',
    cues: 'time in|time at|time on|1x a week|2x a week|3x a week|4x a week|split',
    pattern:
      /\b[1-4]x a week\b|\b[1-4]\/[1-4] (?:office|home|hybrid|on-?site|week)[ /-](?:\w{1,8} )?split\b|\b(?:3\/2|2\/3|4\/1|1\/4) split(?=[^.\n]{0,30}\b(?:office|home|remote))|\d{2}% of (?:their|your|the)? ?(?:\w{1,10} )?time (?:in|at|on)/gi,
    phrases: ['a 3/2 office/home split', '4/1 split, office in Bath', 'London - 3x a week', '40% of your time on site'],
    not: ['80% of the time you code', 'a 2/3 split of the data'],
  }),
  wording({
    says: 'hybrid',
    cues: 'office attendance|wfh|home working|working from home|work from home',
    pattern: new RegExp(
      `\\b(?:office attendance|wfh|home working|work(?:ing)? from home)[ :,-]{1,3}(?:\\w{1,10} ){0,2}${DAYS} (?:days?|times?)`,
      'gi',
    ),
    phrases: ['WFH 3 days a week', 'work from home up to 2 days per week', 'Office attendance: 2 days'],
    not: ['work from home'],
  }),
  wording({
    says: 'hybrid',
    cues: 'wfh|home|remote|days from|day from|days at|week from|working from',
    pattern: new RegExp(
      `\\b${DAYS} days? (?:(?:a|per|each) week )?(?:wfh\\b|remote|(?:working )?(?:from|at) (?:home|our|the))`,
      'gi',
    ),
    phrases: ['two days remote', '2 days per week from our hub', '3 days at home'],
    not: ['five days at home'],
  }),
  wording({
    says: 'hybrid',
    cues: `${SITE_CUES}|in-office|remote`,
    pattern: /\b[2-8]\d?% (?:on[- ]?site|in[- ]office|office|remote)/gi,
    phrases: ['40% onsite', '60% remote'],
    not: ['100% remote'],
  }),
  wording({
    says: 'hybrid',
    cues: 'office|wework|hub|attendance',
    pattern:
      /\b(?:office|wework|hub|attendance)[^.\n]{0,12} (?:\d|1\d|a few|a couple of) days? ?(?:\/|a|per|each) ?(?:week|month)/gi,
    phrases: ['our hub a few days a month', 'attendance of 3 days a week'],
    not: ['our hub is open'],
  }),
  wording({
    says: 'hybrid',
    cues: 'office',
    pattern: new RegExp(
      `\\bin[- ](?:the|our) office,? (?:on |from |every )?(?:${MIDWEEK}|(?:mon|fri)days? (?:and|or|to|-|–|&) (?:tues|wednes|thurs)days?)\\b`,
      'gi',
    ),
    phrases: ['in the office Tuesday to Thursday', 'in our office on Mondays and Wednesdays'],
    not: ['in the office Monday to Friday'],
  }),
  wording({
    says: 'hybrid',
    cues: 'office|studio|lab|hub|on-site|onsite|on site',
    pattern:
      /\b(?:office|studio|lab|hub|on[- ]?site),? (?:for )?(?:around |about |at least |up to |roughly |some )?[2-8]\d?% of (?:the|your) (?:working )?(?:time|week)/gi,
    phrases: ['in the studio around 40% of the time', 'You are on site for 60% of your time.'],
    not: ['The office pays 60% of your gym.'],
  }),
  wording({
    says: 'hybrid',
    cues: 'office attendance|office days|days in the office|on-site days|onsite days|anchor days|core days',
    pattern:
      /\b(?:office attendance|(?:office|on-?site|anchor|core) days|days in the office)[ :(–-]{1,4}(?:are |is |on |every )?(?:mon|tues|wednes|thurs|fri)days?\b/gi,
    phrases: ['Office attendance: Tuesdays and Thursdays', 'Anchor days are Mondays'],
    not: ['open days on Mondays'],
  }),
  wording({
    says: 'hybrid',
    cues: 'come in|come into|coming in|coming into|attendance|attend|on campus|presence|commute',
    pattern: new RegExp(
      `\\b(?:${COMES}) ${AT_LEAST}(?:once|twice|${DAYS} (?:days?|times?))(?: ?${EACH}| weekly)`,
      'gi',
    ),
    phrases: ['We ask you to come in at least twice a week.', 'Attendance on campus is expected for two days weekly.'],
    not: ['You attend two days of courses a year.', 'Commute: cycle scheme for 3 days a week'],
  }),
  wording({
    says: 'hybrid',
    cues: 'between home|between the office|between our|between the site',
    pattern:
      /\bbetween (?:home and (?:the|our|an) (?:\w{1,12} )?(?:office|site|hub|lab)|(?:the|our) (?:\w{1,12} )?(?:office|site|hub|lab) and (?:your )?home)/gi,
    phrases: ['You split the week between our Hull site and home.', 'between home and the office'],
    not: ['between our teams at home and abroad'],
  }),
  wording({
    says: 'hybrid',
    cues: 'remotely up to|remotely for up to|from home up to|from home for up to',
    pattern: new RegExp(`\\b(?:remotely|from home) (?:for )?up to ${DAYS} days? ?${EACH}`, 'gi'),
    phrases: ['You may work remotely up to three days each week.'],
    not: ['remotely up to five days a week'],
  }),
  wording({
    says: 'hybrid',
    cues: 'every monday|every tuesday|every wednesday|every thursday|every friday',
    pattern:
      /\b(?:office|studio|hub|(?<=(?:together|meets?) )in [A-Z][a-z]{2,15}) every (?:mon|tues|wednes|thurs|fri)day/gi,
    phrases: ['We are in the office every Wednesday.', 'The team meets in Leeds every Tuesday.'],
    not: ['The team meets every Monday.', 'We eat lunch together every Friday.'],
  }),
];
