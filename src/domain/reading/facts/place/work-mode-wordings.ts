import { wording } from '../../../text/claims/wording';

/** Words that leave no doubt, whatever else the posting says. */
export const SURELY = [
  wording({
    says: 'remote',
    cues: 'fully remote|100% remote|completely remote',
    phrases: ['This role is fully remote.', 'A 100% remote position'],
    not: ['This is not a fully remote role.', 'All interviews are fully remote.', 'fully remote colleagues'],
  }),
  wording({
    says: 'on-site',
    cues: 'li-onsite|on-site|onsite|on site',
    pattern: /#li-onsite|(?<!roles require )\bfull[- ]time on[- ]?site\b/gi,
    phrases: ['#LI-Onsite', 'a full-time on-site role'],
    not: ['an on-site gym'],
  }),
];

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
    cues: 'on-site|onsite|on site|site 5|site five|office|in person|in-person',
    pattern:
      /\bwork(?:ing)? on[- ]?site full[- ]time\b|\b(?:in[- ]person|office[- ]based) in\b|\b(?:fully|full[- ]time|100%|5 days|five days|primarily|mainly)[ ,-]{1,2}(?:\w{1,8} ){0,3}(?:on[- ]?site|office[- ]based|in[- ]office|in (?:the|our) (?:\w{1,12} )?office)\b|\b(?:based (?:fully )?on[- ]?site|(?:on[- ]?)?site(?: only|,? (?:5|five) days| in \w{2,20},? full[- ]time))\b/gi,
    phrases: [
      'In person in Leith',
      '5 days a week in the office',
      'on site in Derby full time',
      'work on-site full-time',
    ],
    not: ['3 days a week in the office'],
  }),
  wording({
    says: 'on-site',
    cues: 'office',
    pattern:
      /\boffice,? (?:from )?mon(?:days?)? ?(?:to|-|–|through) ?fri|\bwork in[- ](?:the )?office,? (?:monday|5)|\bwork(?:ing)? from our (?:[\w,]{1,14} ){1,3}office\b|\bin our offices? located in\b|\boffice, mondays? through fri/gi,
    phrases: ['in the office Monday to Friday', 'working from our Bath office', 'in our offices located in Hull'],
    not: ['the office in March'],
  }),
  wording({
    says: 'on-site',
    cues: 'in-office team|in-office company|in-person team|in-person company|office by default|office as your default|on our premises|at our premises',
    phrases: ['We are an in-office team.', 'You are in the office by default.', 'The work is done on our premises.'],
    not: ['Interviews are held at our premises.'],
  }),
  wording({
    says: 'on-site',
    cues: 'in the|in our|at the|at our|from our|from the|attend|come to|report to|be at',
    pattern:
      /\b(?:in|at|from) (?:the|our) (?:\w{1,12} )?(?:office|lab|laboratory|studio|workshop|clinic|hospital|factory|site)s?,? (?:(?:for )?(?:5|five|all five) days\b|(?:from )?mondays? (?:to|through|-|–) fridays?\b)|\b(?:attend|be at|come to|report to) (?:the|our) (?:\w{1,12} )?(?:site|office|lab|studio) (?:daily|(?:every|each) (?:working )?day)\b/gi,
    phrases: [
      'You are in the lab five days a week.',
      'at our Bath workshop 5 days a week',
      'You attend our site every day.',
      'in our Bath labs Monday to Friday',
    ],
    not: ['in the lab two days a week'],
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

/** Remote work, including jobs with rare visits to an office. */
export const REMOTE = [
  wording({
    says: 'remote',
    cues: 'remote|home-based|home based|home working|home-working|homeworking|homeworker|home worker|wfh',
    stands: 'of-the-job',
    unless:
      '(?:fully|100%|completely|entirely) remote|home[- ]working polic*|remote (?:working )?abroad|remote (?:sens|control|desktop|access|monitor|support)*',
    phrases: [
      'A remote role',
      'in a remote, async environment',
      'Python, remote, outside IR35',
      'This role is home based.',
      'Location: Remote',
    ],
    not: ['Remote sensing of crops', 'remote sites', 'Remote working is not available.', 'remote possible'],
  }),
  wording({
    says: 'remote',
    cues: 'remote|home-based|home based|entirely|permanently|mostly|primarily|mainly|uk remote|uk-remote|us remote|us-remote|eu remote|eu-remote|europe remote|europe-remote|li-remote',
    pattern:
      /#li-remote|\b(?:uk|us|eu|europe)[- ]remote\b|\bremote[- ](?:based|first|only|in (?:the )?(?:uk|us|eu|united)|within|across|with (?:occasional|quarterly|monthly|some|rare|travel|one))|\bremote \((?:uk|us|eu)|\b(?:entirely|permanently|mostly|primarily|mainly) (?:remote|home[- ]based|work from home)\b|\bhome[- ]based with\b|\bthis is a (?:\w{1,12}[ -]){0,3}remote\b|(?<=\b(?:be|work|working|based|currently|all) )remote\b(?! [a-z])/gi,
    phrases: [
      '#LI-Remote',
      'remote in the UK',
      'We are a remote-first company.',
      'Home-based with travel',
      'mostly remote',
    ],
    not: ['remote sensors within the plant', 'Our previous office was remote and cold.'],
  }),
  wording({
    says: 'remote',
    cues: 'remotely|work from home|working from home|work from anywhere|working from anywhere|home|fully distributed|distributed-first',
    pattern:
      /\bremotely\b|\bwork(?:ing)? from (?:home|anywhere|the comfort)\b|comfort of your (?:own )?home\b|\b(?:fully distributed|distributed-first) (?:team|company|workforce|organi[sz]ation|start-?up)\b/gi,
    unless:
      'from anywhere (?:for|up|scheme|policy|week|day|\\d|in the world)*|remotely (?:or at|sens|operat|control|access)*|(?:manag|monitor|control|access|connect)* remotely',
    phrases: ['Work from anywhere', 'You can do this job remotely.', 'We are a fully distributed team.'],
    not: ['work from anywhere for 4 weeks a year', 'Fully distributed training', 'devices that are accessed remotely'],
  }),
  wording({
    says: 'remote',
    cues: 'from wherever|wherever you|from anywhere in|anywhere in the|have no office*|has no office*|without an office|without offices|office-free',
    unless: 'anywhere in the world',
    pattern:
      /(?<=\bworks? )from wherever (?:you|they|we) (?:like|want|choose|prefer|are|live)\b|(?<=\b(?:works?|working|based|job|role|live) )from anywhere in (?:the )?(?:uk|united kingdom|country|europe|eu|britain|england)\b|\b(?:have|has) no (?:fixed |physical |central )?offices?\b(?! politics| hours| dogs?)|\bwithout (?:an office|offices)\b|\boffice-free\b/gi,
    phrases: [
      'You work from wherever you like.',
      'You can live and work from anywhere in the UK.',
      'We have no office.',
      'an office-free company',
    ],
    not: [
      'Users order from anywhere in the UK.',
      'We have no office politics.',
      'We ship from wherever you want.',
      'anywhere in the world for a month',
    ],
  }),
];

/** Remote work in a title or a label, where the word alone says it. */
export const REMOTE_LABELS = [
  wording({
    says: 'remote',
    denied: 'on-site',
    cues: 'remote|remotely|work from home|wfh|home-based|home based|telecommute',
    stands: 'in-labels',
    unless: 'remote (?:sensing|control)',
    phrases: ['Remote (UK)', 'TELECOMMUTE', 'Work from home'],
    not: ['Remote Sensing Scientist', 'Remote possible'],
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
