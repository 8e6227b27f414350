import type { ContractType, Role, Seniority } from '../model/job-posting';

/** Where a figure comes from: one record of `data/sources.json`. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** The month or year the figures speak for: YYYY-MM or YYYY. */
  readonly asOf: string;
  /** What a reader should know of its making ("publisher's estimate; no sample size stated"). */
  readonly note?: string;
}

/** What every record of `data/` that holds a figure says of its origin. */
export interface Sourced {
  /** Id in `data/sources.json`. */
  readonly source: string;
  /** YYYY-MM or YYYY. */
  readonly asOf: string;
  /** The figure as it was published ("£50,000–£105,000"); for a derived record, the figures it was made of. */
  readonly published: string;
}

/** Pay in the market for a role: one record of `data/salary-bands.json`. Gross, base pay, GBP. */
export interface SalaryBand extends Sourced {
  readonly id: string;
  readonly role: Role;
  readonly region: 'london' | 'uk';
  readonly contractType: Extract<ContractType, 'permanent' | 'contract'>;
  /** `all` is the role's headline band, over every level. */
  readonly seniority: Exclude<Seniority, 'intern' | 'head'> | 'all';
  readonly unitText: 'YEAR' | 'DAY';
  /** Pounds per `unitText`; null where the publisher gives none. At least one is a number; low ≤ median ≤ high. */
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  /** The publisher wrote "+" behind the high end. */
  readonly openEnded: boolean;
  /** `derived` was computed from published figures by the rule in `derivation`: an estimate, and shown as one. */
  readonly basis: 'published' | 'derived';
  readonly derivation?: string;
  /** Lower wins where several bands fit; the rest corroborate. 1 the publishers of the lead documents, 2 other dated pages, 3 pages that only support, and derived bands. */
  readonly rank: 1 | 2 | 3;
}

/** The publisher's own word for how much a skill is asked for. */
export type SkillTier = 'essential' | 'desirable' | 'emerging';

/** A skill whose demand is tracked: one record of `data/market-skills.json`. */
export interface MarketSkill extends Sourced {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly tier: SkillTier;
  readonly kind: 'tool' | 'method' | 'practice' | 'soft';
  /** Per cent of adverts for the role that ask for it (the publisher's estimate). */
  readonly demandPct: number;
  /** Vocabulary ids; having or asking any one counts as this market skill. */
  readonly skills: readonly string[];
}

/** Demand against supply: one record of `data/skill-gaps.json`. */
export interface SkillGap extends Sourced {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly demandPct: number;
  /** Per cent of professionals who list it. */
  readonly supplyPct: number;
  /** Vocabulary ids that this gap is about. */
  readonly skills: readonly string[];
}

/** Skills that together raise pay: one record of `data/skill-premiums.json`. Premiums are never added together. */
export interface SkillPremium extends Sourced {
  readonly id: string;
  readonly role: Role;
  /** Per cent above the role's band. */
  readonly premiumPct: number;
  /** All parts are needed; within a part, any one of its vocabulary ids. */
  readonly parts: readonly { readonly label: string; readonly skills: readonly string[] }[];
}

/** What a lever is about: what a posting's words are searched for. */
export const LEVER_KINDS = ['employer', 'production', 'scale', 'specialism', 'track-record'] as const;
export type LeverKind = (typeof LEVER_KINDS)[number];

/** What moves pay within a band: one record of `data/pay-levers.json`. */
export interface PayLever extends Sourced {
  readonly id: string;
  readonly role: Role;
  readonly lever: LeverKind;
  readonly label: string;
  /** Per cent, low and high of the published range; null where the publisher gives no number. */
  readonly lowPct: number | null;
  readonly highPct: number | null;
}

/** A role beside ML engineer: one record of `data/adjacent-roles.json`. */
export interface AdjacentRole extends Sourced {
  readonly id: string;
  readonly role: Role;
  readonly label: string;
  /** What sets it apart from an ML engineer, in our words. */
  readonly difference: string;
  /** The role whose band is shown where this one has none published; null where it has its own. */
  readonly bandOf: Role | null;
}

/** One step of a career or one point of a negotiation: records of `data/career-path.json`, `data/negotiation-points.json`. */
export interface AdvicePoint extends Sourced {
  readonly id: string;
  /** Order of display, from 1. */
  readonly order: number;
  readonly label: string;
  readonly advice: string | null;
}

/** All bundled market data that the comparison uses; passed in, so that a test can bring its own. */
export interface Market {
  readonly sources: readonly Source[];
  readonly bands: readonly SalaryBand[];
  readonly marketSkills: readonly MarketSkill[];
  readonly gaps: readonly SkillGap[];
  readonly premiums: readonly SkillPremium[];
  readonly adjacentRoles: readonly AdjacentRole[];
}
