import { wording } from '../../text/claims/wording';

/** Words of one kind of work ahead of the words for who does it. */
const kind = (fields: string, roles: string) => new RegExp(`\\b(?:${fields})(?: (?:${roles})\\b)`, 'gi');

/**
 * Titles that mention AI, data or software but name work of another kind. They are looked for before any role. They are
 * whole nouns only, so that "Product Analyst" and "Data Scientist - Sales" keep their roles.
 */
export const OTHER_OCCUPATIONS = [
  wording({
    says: true,
    cues: 'product manager|product owner|product designer|product marketing|product lead|product director|product management',
    stands: 'in-labels',
    phrases: ['Product Manager - AI', 'Technical Product Owner'],
    not: ['Product Analyst', 'Data Products Engineer'],
  }),
  wording({
    says: true,
    cues: 'head of product|head of sales|head of marketing|head of people|head of talent|head of legal|head of policy|head of growth|head of partnerships|head of communications',
    stands: 'in-labels',
    phrases: ['Head of Product, Machine Learning'],
    not: ['Head of Data'],
  }),
  wording({
    says: true,
    cues: 'project|program|delivery|engagement|change|technology|community|category|content',
    stands: 'in-labels',
    pattern: kind(
      'project|programme?|delivery|engagement|change|technology|community|category|content',
      'manager|lead|co-?ordinator|officer',
    ),
    phrases: ['AI Programme Manager', 'Data Project Manager', 'Delivery Lead'],
    not: ['Programmer'],
  }),
  wording({
    says: true,
    cues: 'scrum master|pmo|chief of staff|recruiter|resourcer|talent acquisition*|talent partner*|talent sourcer*|talent scout*|customer success',
    stands: 'in-labels',
    phrases: ['Scrum Master', 'Machine Learning Recruiter', 'Talent Acquisition Partner'],
    not: ['Talent Platform Engineer'],
  }),
  wording({
    says: true,
    cues: 'recruitment consultant*|recruitment manager*|recruitment partner*|recruitment lead*|recruitment specialist*|recruitment resourcer*',
    stands: 'in-labels',
    phrases: ['Recruitment Consultant (Data)'],
    not: ['Data Analyst, Recruitment'],
  }),
  wording({
    says: true,
    cues: 'sales|pre-sales|presales',
    stands: 'in-labels',
    pattern:
      /\b(?:pre-?)?sales (?:manager|executive|engineer|director|rep\b|representative|lead|specialist|consultant|development|assistant|associate|advisor|architect)/gi,
    phrases: ['AI Sales Executive', 'Sales Engineer, ML'],
    not: ['Data Scientist - Sales'],
  }),
  wording({
    says: true,
    cues: 'account manager*|account executive*|account director*|business development*|business developer*|partnership manager*|partnerships manager*|partnership lead*|partnerships lead*',
    stands: 'in-labels',
    phrases: ['Business Development Manager', 'Account Executive, AI'],
    not: ['Business Analyst'],
  }),
  wording({
    says: true,
    cues: 'teacher|tutor|lecturer|professor|instructor|trainer|facilitator|educator|teachers|tutors|lecturers|professors|instructors|trainers|facilitators|educators|teaching fellow|teaching assistant|teaching associate|reader in',
    stands: 'in-labels',
    phrases: ['AI Trainer', 'Lecturer in Machine Learning', 'Part Time Instructor - Data Science'],
    not: ['Training Data Engineer'],
  }),
  wording({
    says: true,
    cues: 'annotator|annotators|labeler|labelers|labeller|labellers|rater|raters|evaluator|evaluators|transcriber|transcribers|moderator|moderators|annotation specialist*|labelling specialist*|labeling specialist*',
    stands: 'in-labels',
    phrases: ['Data Annotator', 'AI Data Labeller', 'AI Evaluator'],
    not: ['Evaluation Engineer'],
  }),
  wording({
    says: true,
    cues: 'data',
    stands: 'in-labels',
    pattern:
      /\bdata[- ]?(?:cent(?:re|er)|entry|protection|privacy|cabling|comms|input|governance|steward\w{0,4}|administrat\w{2,3}|quality (?:officer|manager))\b/gi,
    phrases: ['Data Centre Engineer', 'Data Entry Clerk', 'Data Protection Officer'],
    not: ['Data Engineer'],
  }),
  wording({
    says: true,
    cues: 'ai governance|ai policy|data policy|technology policy|ethics|ethicist|evangelist|developer advocate|developer relations|developer evangelist|developer marketing',
    stands: 'in-labels',
    phrases: ['AI Policy Researcher', 'AI Ethicist', 'Developer Advocate, AI'],
    not: ['Developer, Ethical AI'],
  }),
  wording({
    says: true,
    cues: 'property|land|real estate|curriculum|learning|training|course|estate|housing|franchise|retail|leadership',
    stands: 'in-labels',
    pattern: kind(
      'property|land|real estate|curriculum|learning|training|course|estate|housing|franchise|retail|leadership',
      'developers?',
    ),
    phrases: ['Property Developer', 'Curriculum Developer', 'Learning Developer'],
    not: ['Software Developer'],
  }),
  wording({
    says: true,
    cues: 'studentship|studentships|phd student|phd position|phd opportunity|phd project|technician|counsel|lawyer|solicitor|nurse|auditor|accountant|receptionist|administrator|writer|writers|copywriter|copywriters',
    stands: 'in-labels',
    phrases: ['PhD Studentship in Machine Learning', 'AI Copywriter', 'Data Centre Technician'],
    not: ['Technical Lead'],
  }),
];
