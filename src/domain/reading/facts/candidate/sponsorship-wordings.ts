import { wording } from '../../../text/claims/wording';

const VISA =
  '(?:(?:visa|work(?:ing)?|employment|skilled worker|tier ?2|uk|immigration|any|future|new|for|of|a|the|your|or|support|transfer|permit)[ ,/-]{1,2}){0,6}';
const IS =
  '(?:(?:is|can be|will be|are|also|and relocation (?:(?:support|assistance|package) )?(?:is|are)?|for (?:this|the right|exceptional|suitable|strong|successful) (?:\\w{1,10} )?(?:role|position|candidates?|job|post)s?) )';
const GIVEN = '(?:available|offered|provided|possible|yes\\b|supported|considered|included)';
const WE_CAN = "(?:we(?:['’]ll)?|happy to|able to|willing to|open to|can|will|do|currently)";
const OFFER =
  '(?:(?:offer|provide|support|consider|facilitate|arrange|accept|give|process|assist with|take on|offering|providing) )?';
const WHOM = '(?:(?:an? |the )?(?:visas?|skilled|tier|work)|your|work|the right|candidates|international|tier|you\\b)';
/** "Do you require sponsorship?" asks the candidate, and a sponsor of something else is none of a visa. */
const NOT_OF_A_VISA =
  '(?:do|will|would|should) (?:you|the candidate|applicants?)\\b[^.\\n]{0,50}sponsor*|sponsor*[^.\\n]{0,40}\\?|(?:executive|event|senior|team) sponsor*|(?:licensed|visa) sponsor|sponsors? (?:bad|good|events?|code|football|sports?|conferences?|charit|meetups?|local)*|sponsorship (?:may|might|could)|guarantee[^.\\n]{0,40}sponsor*';

/** What says of a job that its employer sponsors a visa, or does not. */
export const SPONSORSHIP = [
  wording({
    says: null,
    denied: 'refused',
    cues: 'sponsor*',
    unless: NOT_OF_A_VISA,
    phrases: ['We cannot sponsor visas.', 'without visa sponsorship', 'You must not require sponsorship now.'],
    not: [
      'We never sponsor bad code.',
      'Do you not require sponsorship?',
      'no executive sponsorship',
      'Sponsorship is available.',
    ],
  }),
  wording({
    says: 'refused',
    denied: 'refused',
    cues: 'sponsor',
    unless: NOT_OF_A_VISA,
    pattern:
      /\b[Ss]ponsorship[\s:(*|–-]{1,6}(?:[Nn]o\b(?! problem)|[Nn]\/[Aa]\b|[Uu]navailable|[Nn]ot (?:currently )?(?:available|provided|offered|possible|supported|applicable))|No (?:visa )?[Ss]ponsorship/g,
    phrases: [
      'Visa sponsorship: no',
      'sponsorship – n/a',
      'No sponsorship',
      'Sponsorship: not available',
      'Visa Sponsorship (not provided)',
      '| Visa sponsorship | Not offered |',
    ],
    not: ['Visa sponsorship: yes', 'Sponsorship: no problem'],
  }),
  wording({
    says: 'offered',
    cues: 'sponsor',
    unless: NOT_OF_A_VISA,
    pattern: new RegExp(`(?<!no )\\bsponsorship[\\s:(*–-]{1,4}${IS}{0,4}${GIVEN}`, 'gi'),
    phrases: ['Visa sponsorship available', 'Sponsorship is provided for this role.', 'sponsorship: yes'],
    not: ['Sponsorship may be available.', 'No sponsorship available'],
  }),
  wording({
    says: 'offered',
    cues: 'sponsor',
    unless: NOT_OF_A_VISA,
    pattern: new RegExp(`\\b${WE_CAN} (?:also )?${OFFER}${VISA}(?:sponsorship|sponsor ${WHOM})`, 'gi'),
    phrases: ['We can sponsor visas', 'We offer sponsorship.', 'happy to sponsor your skilled worker visa'],
    not: ['We sponsor a football team.', 'We do not offer visa sponsorship.'],
  }),
  wording({
    says: 'offered',
    cues: 'sponsor',
    unless: NOT_OF_A_VISA,
    pattern: new RegExp(`\\b(?:role|position|job|post|vacancy) is (?:also )?eligible for ${VISA}sponsorship\\b`, 'gi'),
    phrases: ['This role is eligible for visa sponsorship.'],
    not: ['The role is not eligible for sponsorship.'],
  }),
  wording({
    says: 'offered',
    cues: 'sponsor',
    unless: NOT_OF_A_VISA,
    pattern:
      /(?:^|[\n|•✓✔✅])[ \t]{0,3}(?:- )?(?:skilled worker |uk )?(?:visa|work permit) sponsorship(?: (?:support|and relocation|package|assistance)){0,3}[ \t]{0,3}(?=$|[\n|•])(?![\s|•]{1,6}n(?:o|ot|\/a)\b)/gi,
    phrases: ['| Visa Sponsorship |', '- Visa sponsorship and relocation support'],
    not: ['Visa sponsorship of teams'],
  }),
];
