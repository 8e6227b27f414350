import { wording } from '../../text/claims/wording';

/** "Junior to Senior", "Senior and Lead": several levels, of which none is the one. */
const ladder = (low: string, high: string) =>
  [', ', ' to ', ' and ', ' or ', '/'].map((joint) => `(?:${low})${joint}(?:${high})*`).join('|');

/** Words of level in a title. The lowest come first: in "Junior to Senior" the lowest is asked. */
export const TITLE_LEVELS = [
  wording({
    says: 'head',
    cues: 'head of|head,|director|vp|vice president|vice-president|chief|cto|cdo|cao|cio',
    stands: 'in-labels',
    unless: 'chief of staff team',
    phrases: ['Head of AI', 'Director, Data Science', 'VP of Engineering', 'Chief Data Officer'],
    not: ['Engineer reporting to the Head of AI', 'Analyst, Office of the Chief Executive'],
  }),
  wording({
    says: 'entry',
    cues: 'graduate|grad|junior|jnr|jr|entry level|entry-level|trainee|early career*|early-career*|ktp associate|associate data|associate ml|associate machine|associate software|associate ai|associate engineer|associate scientist|associate analyst|associate developer|associate consultant',
    stands: 'in-labels',
    phrases: ['Graduate ML Engineer', 'Jnr Data Analyst', 'Associate Data Scientist', 'KTP Associate'],
    not: ['Research Associate'],
  }),
  wording({
    says: 'mid',
    cues: 'mid-level|mid level|midweight|mid|intermediate',
    stands: 'in-labels',
    unless: 'mid market|mid-market|mid office|mid size',
    phrases: ['Mid-Level Data Scientist', 'Intermediate Developer', 'Mid/Senior Engineer'],
    not: ['Analyst, Mid-Market Sales'],
  }),
  wording({
    says: 'senior',
    cues: 'senior|snr|sr|experienced|iii|iv',
    stands: 'in-labels',
    unless:
      'senior staff|senior principal|senior manager|senior engineering manager|senior living|senior care|senior citizen*',
    phrases: ['Senior Data Scientist', 'Snr ML Engineer', 'Engineer III'],
    not: ['Senior Staff Engineer', 'Data Engineer - Senior Care'],
  }),
  wording({
    says: 'lead',
    cues: 'lead|principal|distinguished|managing consultant|staff|manager',
    stands: 'in-labels',
    unless:
      'leads? gen(?! ?ai)|leads? generation|lead scoring|lead time*|technical staff|of staff|staff team|(?:product|account|project|community|office) manager',
    phrases: ['Lead Data Scientist', 'Lead Gen AI Engineer', 'Principal Engineer', 'Data Science Manager'],
    not: ['Product Manager', 'Member of Technical Staff', 'Lead Scoring Analyst', 'Lead Gen Analyst'],
  }),
  wording({ says: 'mid', cues: 'ii', stands: 'in-labels', phrases: ['Data Engineer II'] }),
];

/** "This is a mid-level engineer role": what the text says of the role itself goes before any person that it looks for. */
const OF_THE_ROLE =
  '(?<=\\b(?:this|the) (?:is|role is|position is|job is|post is|will be) (?:an? )(?:\\w{1,12} ){0,1})';
const OF_ROLE_BEHIND = '(?=[ -](?:[\\w+&/-]{1,14} ){0,4}(?:role|position|job|post|opportunity|appointment)\\b)';
const saidOfRole = (words: string) => new RegExp(`${OF_THE_ROLE}(?:${words})${OF_ROLE_BEHIND}`, 'gi');

/** The level that the text gives the role itself. */
export const ROLE_LEVELS = [
  wording({
    says: 'entry',
    cues: 'junior|entry-level|entry level|graduate',
    pattern: saidOfRole('junior|entry[- ]level|graduate'),
    unless: ladder('junior|entry[- ]level|graduate', 'mid|senior'),
    phrases: ['This is a junior data analyst role.', 'This is an entry-level position.'],
    not: ['This is a junior team.', 'This is a junior to senior role.'],
  }),
  wording({
    says: 'mid',
    cues: 'mid-level|mid level|midweight|mid-weight|intermediate',
    pattern: saidOfRole('mid[- ]?(?:level|weight)|intermediate'),
    unless: ladder('mid[- ]?(?:level|weight)|intermediate', 'senior'),
    phrases: ['This is a mid-level test engineer role.', 'The role is a mid-weight position.'],
    not: ['You mentor mid-level engineers.', 'This is a mid-level to senior role.'],
  }),
  wording({
    says: 'senior',
    cues: 'senior',
    pattern: saidOfRole('senior'),
    unless: ladder('senior', 'lead|principal|staff'),
    phrases: ['This is a senior data engineer role.'],
    not: ['This is a senior audience.'],
  }),
];

/** Words by which the text says what level it asks for, the strongest first. */
export const TEXT_LEVELS = [
  wording({
    says: 'entry',
    denied: 'entry',
    cues: 'no experience|no prior|no previous|no professional|no relevant|no formal|no commercial',
    pattern:
      /\bno (?:(?:prior|previous|professional|relevant|specific|formal|industry|commercial) ){0,3}experience (?:is )?(?:needed|required|necessary)\b/gi,
    phrases: ['No prior experience is required', 'no experience needed'],
    not: ['No experience of Go'],
  }),
  wording({
    says: 'entry',
    cues: 'first job|first role|first full-time role|your career|their career|a career',
    pattern:
      /\b(?:ideal|perfect|suits?|suited|great)\b[^.\n]{0,30}\bfirst (?:full-time )?(?:job|role)\b|\b(?:at the (?:start|beginning) of|starting(?: out in)?|beginning) (?:your|their|a) career\b/gi,
    phrases: [
      'Ideal as a first job.',
      'for people at the start of their career',
      'You are starting out in a career in data.',
    ],
    not: ['Your first job each day is tea.', 'Take the next step in your career.'],
  }),
  wording({
    says: 'entry',
    cues: 'recent graduate|recent graduates|new graduate|new graduates|graduates welcome|graduates are welcome',
    phrases: ['Are you a recent graduate?', 'Suits new graduates.'],
    not: ['a graduate degree'],
  }),
  wording({
    says: 'entry',
    cues: 'graduate|junior|entry-level|entry level|entry|early career|early-career',
    stands: 'sought',
    unless: `(?:entry[- ]level|junior) (?:engineer|colleague|staff|developer|analyst|scientist|hire|team|employee|member)s|entry (?:point|requirement)*|graduate (?:degree|school|program)*|${ladder('graduate|junior|entry[- ]level', 'mid|senior|lead')}`,
    phrases: [
      'We are looking for a Junior ML Engineer.',
      'Seniority level: Entry',
      'Ideal for a graduate',
      'We want an early-career builder.',
    ],
    not: [
      'You coach entry-level engineers.',
      'Networks for early career researchers',
      'We hire Junior, Senior and Lead Engineers',
      'Not an entry-level post',
    ],
  }),
  wording({
    says: 'senior',
    cues: 'senior|highly experienced|very experienced',
    stands: 'sought',
    unless: `senior (?:manage|stake|leader|team|colleague|exec|level|business lead|living|care|citizen)*|${ladder('senior', 'lead|principal|staff')}`,
    phrases: ['We are looking for a Senior Data Engineer.', 'a senior, visible role', 'Job title: Senior Test Analyst'],
    not: ['You report to senior stakeholders.', 'a senior management role', 'You help a senior analyst.'],
  }),
  wording({
    says: 'lead',
    cues: 'lead|principal',
    pattern: /\b(?:lead(?= [a-z]{2,12} (?:engineer|scientist|analyst|developer))|principal)\b/gi,
    stands: 'sought',
    phrases: ['Job title: Lead Test Engineer', 'We are hiring a Principal Engineer.'],
    not: ['You lead software engineers.', 'the principal place of work'],
  }),
  wording({
    says: 'head',
    cues: 'head of|director of|chief',
    pattern:
      /\byou(?: will|['’]ll| would) be (?:the|our) (?:new |first )?(?:head of|director of|chief \w{2,10} officer)\b/gi,
    phrases: ['You will be our first head of data.', 'You’ll be the director of analytics.'],
    not: ['You report to the head of data.', 'You will be chief among equals.'],
  }),
];

/** Words that only hint at a lead: they count where nothing else tells the level. */
export const LEADING = [
  wording({
    says: 'lead',
    cues: 'leadership role|leadership position',
    phrases: ['a senior leadership role'],
  }),
  wording({
    says: 'lead',
    cues: 'team of|team members|manage and',
    pattern:
      /\b(?:(?:manage|lead) (?:and \w{4,8} )?(?:a |the |our )?(?:\w{1,12} ){0,2}team (?:of|members)|manage and (?:mentor|develop))/gi,
    phrases: ['lead a team of analysts', 'manage and mentor data engineers'],
    not: ['lead by example'],
  }),
];
