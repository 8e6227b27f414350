import type { Fact, Mention } from './evidence';
import type { OtherPay } from './other-pay';
import type { PostingPay } from './pay';
import type { Contradiction, RoleFacts } from './role-facts';

/** Roles that the market data or the comparison knows; a title that is none of them has role null. */
export const ROLES = [
  'machine-learning-engineer',
  'mlops-engineer',
  'ai-engineer',
  'data-scientist',
  'applied-scientist',
  'research-scientist',
  'research-engineer',
  'nlp-engineer',
  'computer-vision-engineer',
  'data-engineer',
  'data-analyst',
  'software-engineer',
  'head-of-machine-learning',
] as const;
export type Role = (typeof ROLES)[number];

/** From the lowest to the highest, so that the steps between two can be counted. */
export const SENIORITIES = ['intern', 'entry', 'mid', 'senior', 'lead', 'head'] as const;
export type Seniority = (typeof SENIORITIES)[number];

export const REGIONS = ['london', 'uk', 'outside-uk'] as const;
/** `uk` is anywhere in the UK but London, or remote in the UK. */
export type Region = (typeof REGIONS)[number];

export const WORK_MODES = ['remote', 'hybrid', 'on-site'] as const;
export type WorkMode = (typeof WORK_MODES)[number];

export const CONTRACT_TYPES = ['permanent', 'contract', 'fixed-term', 'internship'] as const;
/** The UK's distinction: `contract` is a day- or hour-rate contractor, `fixed-term` an employee for a term. */
export type ContractType = (typeof CONTRACT_TYPES)[number];

/** The off-payroll rules' answer for a contract, as the posting states it; undetermined or silent is null where it is used. */
export type Ir35 = 'inside' | 'outside';

export const REQUIREMENTS = ['essential', 'desirable', 'mentioned'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/** How well a skill is wanted, weakest first: "familiarity with", "working knowledge of", "strong", "expert in". */
export const ASKED_LEVELS = ['familiarity', 'working', 'strong', 'expert'] as const;
export type AskedLevel = (typeof ASKED_LEVELS)[number];

/** A skill that the posting names. */
export interface PostingSkill {
  /** Id in the vocabulary (`data/skills.json`). */
  readonly id: string;
  /** The vocabulary's preferred label. */
  readonly name: string;
  /** The strongest that any of its mentions carries: essential over desirable over mentioned. */
  readonly requirement: Requirement;
  /** Years asked for this very skill, or null. */
  readonly years: number | null;
  /** The highest level that its mentions ask, or null where none is said. */
  readonly level: AskedLevel | null;
  /** Skills that share a group are alternatives: any one will do. Null stands alone. */
  readonly alternatives: string | null;
  /** Every place in the description that names it, in order. Never empty. */
  readonly mentions: readonly Mention[];
}

/** A posting, understood. What the page does not say is null. The panel shows this object; `analyse` prints it as JSON. */
export interface JobPosting {
  readonly site: string;
  readonly readBy: 'site' | 'json-ld' | 'microdata' | 'generic' | 'record';
  readonly id: string | null;
  readonly url: string;
  readonly title: string | null;
  readonly hiringOrganization: string | null;
  readonly jobLocation: string | null;
  readonly region: Fact<Region> | null;
  readonly workMode: Fact<WorkMode> | null;
  readonly contractType: Fact<ContractType> | null;
  readonly ir35: Fact<Ir35> | null;
  readonly role: Fact<Role> | null;
  readonly seniority: Fact<Seniority> | null;
  /** ISO date, YYYY-MM-DD. */
  readonly datePosted: string | null;
  readonly validThrough: string | null;
  readonly pay: PostingPay;
  /** The site's own estimate, verbatim; shown as such, never compared. */
  readonly salaryEstimate: string | null;
  /** What is paid beside base salary, in the order of the posting. */
  readonly otherPay: readonly OtherPay[];
  readonly facts: RoleFacts;
  readonly contradictions: readonly Contradiction[];
  readonly skills: readonly PostingSkill[];
  /**
   * Names in its lists of tools that the vocabulary does not know, each once, as they stand in the description. They are
   * shown apart and never counted.
   */
  readonly alsoNamed: readonly Mention[];
}
