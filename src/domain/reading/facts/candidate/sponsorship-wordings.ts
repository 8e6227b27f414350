import { wording } from '../../../text/claims/wording';

const VISA =
  '(?:(?:visa|work(?:ing)?|employment|skilled worker|tier ?2|uk|immigration|any|future|new|for|of|a|the|your|or|support|transfer|permit)[ ,/-]{1,2}){0,6}';
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
    pattern: new RegExp(
      [
        '(?<!no )\\bsponsorship[\\s:(*–-]{1,4}(?:(?:is|can be|will be|are|also|and relocation (?:support |assistance |package )?(?:is|are)?|for (?:this|the right|exceptional|suitable|strong|successful) (?:\\w{1,10} )?(?:role|position|candidates?|job|post)s?) ){0,4}(?:available|offered|provided|possible|yes\\b|supported|considered|included)',
        `\\b(?:we(?:['’]ll)?|happy to|able to|willing to|open to|can|will|do|currently) (?:also )?(?:(?:offer|provide|support|consider|facilitate|arrange|accept|give|process|assist with|take on|offering|providing) )?${VISA}(?:sponsorship|sponsor (?:(?:an? |the )?(?:visas?|skilled|tier|work)|your|work|the right|candidates|international|tier|you\\b))`,
        `\\b(?:role|position|job|post|vacancy) is (?:also )?eligible for ${VISA}sponsorship\\b`,
        '(?:^|[\\n|•✓✔✅])[ \\t]{0,3}(?:- )?(?:skilled worker |uk )?(?:visa|work permit) sponsorship(?: support)?(?: and relocation(?: support| package| assistance)?)?[ \\t]{0,3}(?=$|[\\n|•])(?![\\s|•]{1,6}n(?:o|ot|/a)\\b)',
      ].join('|'),
      'gi',
    ),
    phrases: ['Visa sponsorship available', 'We can sponsor visas', '| Visa Sponsorship |', 'We offer sponsorship.'],
    not: ['We sponsor a football team.', 'Sponsorship may be available.', 'We do not offer visa sponsorship.'],
  }),
];
