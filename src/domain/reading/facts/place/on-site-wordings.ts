import { wording } from '../../../text/claims/wording';

const PLACE_OF_WORK = '(?:office|lab|laboratory|studio|workshop|clinic|hospital|factory|site)';
const ALL_WEEK = '(?:(?:for )?(?:5|five|all five) days\\b|(?:from )?mondays? (?:to|through|-|–) fridays?\\b)';

/** Work on site. */
export const ON_SITE = [
  wording({
    says: 'on-site',
    cues: 'on-site|onsite|office-based|office based|in-office|in-person|site-based|lab-based|non-remote',
    stands: 'of-the-job',
    unless: 'some on-?site|on-?site (?:interview|parking|gym)*',
    phrases: ['an office-based role', '(Office based)', 'This position is based onsite in Leeds.', 'Acme | ONSITE'],
    not: ['on-site gym', 'an in-person interview', 'This is not an on-site role.'],
  }),
  wording({
    says: 'on-site',
    cues: 'on-site|onsite|on site|site only|site 5|site five',
    pattern:
      /\bwork(?:ing)? on[- ]?site full[- ]time\b|\b(?:based (?:fully )?on[- ]?site|site(?: only|,? (?:5|five) days| in \w{2,20},? full[- ]time))\b/gi,
    phrases: ['on site in Derby full time', 'work on-site full-time', 'You are based on site.', 'on site, 5 days'],
    not: ['3 days on site'],
  }),
  wording({
    says: 'on-site',
    cues: 'in person in|in-person in|office-based in|office based in',
    phrases: ['In person in Leith', 'office-based in Hull'],
    not: ['in-person interviews'],
  }),
  wording({
    says: 'on-site',
    cues: 'on-site|onsite|on site|office',
    pattern:
      /\b(?:fully|full[- ]time|100%|5 days|five days|primarily|mainly)[ ,-]{1,2}(?:\w{1,8} ){0,3}(?:on[- ]?site|office[- ]based|in[- ](?:(?:the|our) )?(?:\w{1,12} )?office)\b/gi,
    phrases: ['5 days a week in the office', 'fully on-site', 'mainly in our Leeds office'],
    not: ['3 days a week in the office'],
  }),
  wording({
    says: 'on-site',
    cues: 'office mon|office, mon|office from mon|office, from mon|office 5|office, 5',
    pattern:
      /\boffice,? (?:from )?mon(?:days?)? ?(?:to|-|–|through) ?fri|\bwork in[- ](?:the )?office,? (?:monday|5)/gi,
    phrases: ['in the office Monday to Friday', 'work in the office, 5 days', 'in the office, Mondays through Fridays'],
    not: ['the office in March'],
  }),
  wording({
    says: 'on-site',
    cues: 'office',
    pattern: /\bwork(?:ing)? from our (?:[\w,]{1,14} ){1,3}office\b|\bin our offices? located in\b/gi,
    phrases: ['working from our Bath office', 'in our offices located in Hull'],
    not: ['Our office is in Leeds.'],
  }),
  wording({
    says: 'on-site',
    cues: 'in-office team|in-office company|in-person team|in-person company|office by default|office as your default|on our premises|at our premises',
    phrases: ['We are an in-office team.', 'You are in the office by default.', 'The work is done on our premises.'],
    not: ['Interviews are held at our premises.'],
  }),
  wording({
    says: 'on-site',
    cues: 'five days|5 days|all five days|monday|mondays',
    pattern: new RegExp(`\\b(?:in|at|from) (?:the|our) (?:\\w{1,12} )?${PLACE_OF_WORK}s?,? ${ALL_WEEK}`, 'gi'),
    phrases: [
      'You are in the lab five days a week.',
      'at our Bath workshop 5 days a week',
      'in our Bath labs Monday to Friday',
    ],
    not: ['in the lab two days a week'],
  }),
  wording({
    says: 'on-site',
    cues: 'attend|come to|report to|be at',
    pattern:
      /\b(?:attend|be at|come to|report to) (?:the|our) (?:\w{1,12} )?(?:site|office|lab|studio) (?:daily|(?:every|each) (?:working )?day)\b/gi,
    phrases: ['You attend our site every day.', 'Report to the lab daily.'],
    not: ['attend the office twice a week'],
  }),
];

/** Work at home that is denied: then the work is on site. "Not fully remote" denies less. */
export const DENIED_HOME = [
  wording({
    says: null,
    denied: 'on-site',
    cues: 'remote|hybrid|home-working|home working',
    unless: '(?:fully|100%|completely|entirely) (?:remote|hybrid)|(?:remote|hybrid) (?:cloud|sensing|control)',
    phrases: ['We do not offer remote or hybrid working.', 'Remote working is not available.'],
    not: ['This is not a fully remote role.', 'no remote control'],
  }),
];

/** Work on site in a title or a label. */
export const ON_SITE_LABELS = [
  wording({
    says: 'on-site',
    cues: 'on-site|onsite|on site|in-office|in office|in-person|in person|office-based|office based',
    stands: 'in-labels',
    phrases: ['On-site', 'In-Office', 'Office based'],
    not: ['Officer'],
  }),
];
