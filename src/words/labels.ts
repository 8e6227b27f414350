import type { PayWord } from '../domain/comparison/comparison';
import type { CorrectedRequirement } from '../domain/corrections';
import type {
  BaseSalary,
  ContractType,
  Ir35,
  Region,
  Requirement,
  Role,
  Seniority,
  WorkMode,
} from '../domain/job-posting';
import type { PagePart } from '../domain/mention';
import type { SkillLevel } from '../domain/profile';

/** Roles as the middle of a sentence says them, singular; `rolePlural` adds the s. */
export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  'machine-learning-engineer': 'machine learning engineer',
  'mlops-engineer': 'MLOps engineer',
  'ai-engineer': 'AI engineer',
  'data-scientist': 'data scientist',
  'applied-scientist': 'applied scientist',
  'research-scientist': 'research scientist',
  'research-engineer': 'research engineer',
  'nlp-engineer': 'NLP engineer',
  'computer-vision-engineer': 'computer vision engineer',
  'data-engineer': 'data engineer',
  'data-analyst': 'data analyst',
  'software-engineer': 'software engineer',
  'head-of-machine-learning': 'head of machine learning',
};

/** The same in one short line, as people in the trade say it: "a mid-level ML engineer". */
export const shortRole = (role: Role): string =>
  role === 'machine-learning-engineer'
    ? 'ML engineer'
    : role === 'head-of-machine-learning'
      ? 'head of ML'
      : ROLE_LABELS[role];

/** "ML engineers"; "heads of ML". */
export const shortRolePlural = (role: Role): string =>
  role === 'head-of-machine-learning' ? 'heads of ML' : `${shortRole(role)}s`;

/** "data scientists"; "heads of machine learning". */
export const rolePlural = (role: Role): string =>
  role === 'head-of-machine-learning' ? 'heads of machine learning' : `${ROLE_LABELS[role]}s`;

/** Levels as an adjective before a noun. `all` is a headline band over every level. */
export const SENIORITY_LABELS: Readonly<Record<Seniority | 'all', string>> = {
  intern: 'intern',
  entry: 'entry-level',
  mid: 'mid-level',
  senior: 'senior',
  lead: 'lead',
  head: 'head-level',
  all: 'all-levels',
};

export const REGION_LABELS: Readonly<Record<Region, string>> = {
  london: 'London',
  uk: 'UK',
  'outside-uk': 'outside the UK',
};

export const WORK_MODE_LABELS: Readonly<Record<WorkMode, string>> = {
  remote: 'remote',
  hybrid: 'hybrid',
  'on-site': 'on site',
};

export const CONTRACT_TYPE_LABELS: Readonly<Record<ContractType, string>> = {
  permanent: 'permanent',
  contract: 'contract',
  'fixed-term': 'fixed term',
  internship: 'internship',
};

export const IR35_LABELS: Readonly<Record<Ir35, string>> = { inside: 'inside IR35', outside: 'outside IR35' };

export const REQUIREMENT_LABELS: Readonly<Record<Requirement, string>> = {
  essential: 'Essential',
  desirable: 'Desirable',
  mentioned: 'Mentioned',
};

/** The same, and the user's word that the posting does not ask for it. */
export const CORRECTED_REQUIREMENT_LABELS: Readonly<Record<CorrectedRequirement, string>> = {
  ...REQUIREMENT_LABELS,
  'not-asked': 'Not asked',
};

export const SKILL_LEVEL_LABELS: Readonly<Record<SkillLevel, string>> = {
  basic: 'basic',
  working: 'working',
  expert: 'expert',
};

/** One word for where pay lies on the band. */
export const PAY_WORD_LABELS: Readonly<Record<PayWord, string>> = {
  low: 'Low',
  modest: 'Modest',
  typical: 'Typical',
  good: 'Good',
  high: 'High',
};

/** Where in the page words stand, to follow a quotation. */
export const PAGE_PART_LABELS: Readonly<Record<PagePart, string>> = {
  title: 'in the title',
  jobLocation: 'in the location',
  salary: 'in the salary field',
  details: 'beside the title',
  employmentType: 'in the employment type',
  description: 'in the text',
  structured: 'in the page’s data',
};

/** The same for pay, which records its place in coarser terms. */
export const STATED_IN_LABELS: Readonly<Record<BaseSalary['statedIn'], string>> = {
  field: 'in the salary field, title or labels',
  text: 'in the text',
  structured: 'in the page’s data',
  user: 'as you corrected it',
};
