import { wording } from '../../../text/claims/wording';

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
    cues: 'li-remote|uk remote|uk-remote|us remote|us-remote|eu remote|eu-remote|europe remote|europe-remote',
    phrases: ['#LI-Remote', 'UK-remote'],
    not: ['a remote UK village'],
  }),
  wording({
    says: 'remote',
    cues: 'remote|home-based with|home based with',
    pattern:
      /\bremote[- ](?:based|first|only|within|across|in (?:the )?(?:uk|us|eu|united)|with (?:occasional|quarterly|monthly|some|rare|travel|one))|\bhome[- ]based with\b/gi,
    phrases: ['remote in the UK', 'We are a remote-first company.', 'Home-based with travel'],
    not: ['remote sensors within the plant'],
  }),
  wording({
    says: 'remote',
    cues: 'entirely|permanently|mostly|primarily|mainly',
    pattern: /\b(?:entirely|permanently|mostly|primarily|mainly) (?:remote|home[- ]based|work from home)\b/gi,
    phrases: ['mostly remote', 'mainly home-based'],
    not: ['mostly by remote control'],
  }),
  wording({
    says: 'remote',
    cues: 'remote',
    pattern:
      /\bremote \((?:uk|us|eu)|(?<=\bthis is a (?:\w{1,12}[ -]){0,3})remote\b|(?<=\b(?:be|work|working|based|currently|all) )remote\b(?! [a-z])/gi,
    phrases: ['Remote (UK)', 'This is a fully async remote company.', 'We work remote.'],
    not: ['Our previous office was remote and cold.'],
  }),
  wording({
    says: 'remote',
    cues: 'remotely|work from home|working from home|work from anywhere|working from anywhere|work from the comfort|comfort of your home|comfort of your own home',
    unless:
      'from anywhere (?:for|up|scheme|policy|week|day|\\d|in the world)*|remotely (?:or at|sens|operat|control|access)*|(?:manag|monitor|control|access|connect)* remotely',
    phrases: ['Work from anywhere', 'You can do this job remotely.'],
    not: ['work from anywhere for 4 weeks a year', 'devices that are accessed remotely'],
  }),
  wording({
    says: 'remote',
    cues: 'fully distributed|distributed-first',
    pattern: /\b(?:fully distributed|distributed-first) (?:team|company|workforce|organi[sz]ation|start-?up)\b/gi,
    phrases: ['We are a fully distributed team.'],
    not: ['Fully distributed training'],
  }),
  wording({
    says: 'remote',
    cues: 'from wherever|from anywhere in',
    pattern:
      /(?<=\bworks? )from wherever (?:you|they|we) (?:like|want|choose|prefer|are|live)\b|(?<=\b(?:works?|working|based|job|role|live) )from anywhere in (?:the )?(?:uk|united kingdom|country|europe|eu|britain|england)\b/gi,
    phrases: ['You work from wherever you like.', 'You can live and work from anywhere in the UK.'],
    not: [
      'Users order from anywhere in the UK.',
      'We ship from wherever you want.',
      'Our customers order from anywhere in the UK.',
      'anywhere in the world for a month',
    ],
  }),
  wording({
    says: 'remote',
    cues: 'have no office*|has no office*|have no fixed office*|have no physical office*|have no central office*|has no fixed office*|has no physical office*|has no central office*|without an office|without offices|office-free',
    unless: '(?:have|has) no (?:fixed |physical |central )?offices? (?:politic|hour|dog)*',
    phrases: ['We have no office.', 'an office-free company', 'a team without an office'],
    not: ['We have no office politics.', 'The office is open.'],
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
