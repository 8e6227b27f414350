import type { ContractType, Role, Seniority } from '../model/job-posting';
import type { Percent } from '../model/units';

/** Where a figure comes from: one record of `data/sources.json`. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
  /** The month or year that the figures are for: YYYY-MM or YYYY. */
  readonly asOf: string;
  /** What a reader should know about how the figures were made ("publisher's estimate; no sample size stated"). */
  readonly note?: string;
}

/** The fields that give the origin of a figure. Every record of `data/` that holds a figure has them. */
export interface Sourced {
  /** Id in `data/sources.json`. */
  readonly source: string;
  /** YYYY-MM or YYYY. */
  readonly asOf: string;
  /**
   * The figure as it was published ("£50,000–£105,000"). For a derived record, the figures that it was derived from.
   */
  readonly published: string;
}

/** The market's pay for a role: one record of `data/salary-bands.json`. Gross base pay in GBP. */
export interface SalaryBand extends Sourced {
  readonly id: string;
  readonly role: Role;
  readonly region: 'london' | 'uk';
  /** The publisher leaves London out of its UK figures. */
  readonly withoutLondon?: true;
  readonly contractType: Extract<ContractType, 'permanent' | 'contract'>;
  /** `all` is the role's headline band over every level. */
  readonly seniority: Exclude<Seniority, 'intern' | 'head'> | 'all';
  /** The levels for which the publisher gives this one figure, where it is two ("Senior / Lead"). */
  readonly spans?: readonly ['senior', 'lead'];
  readonly unitText: 'YEAR' | 'DAY';
  /**
   * Pounds per `unitText`. Null where the publisher gives none. At least one of the three is a number, and low ≤ median
   * ≤ high.
   */
  readonly low: number | null;
  readonly median: number | null;
  readonly high: number | null;
  /** The publisher wrote "+" after the high end, or the high end was capped when the band was derived. */
  readonly openEnded: boolean;
  /**
   * `derived`: computed from published figures by the rule in `derivation`. Such a band is an estimate and is shown as
   * one.
   */
  readonly basis: 'published' | 'derived';
  readonly derivation?: string;
  /**
   * Where several bands fit, the lowest rank wins and the rest corroborate it. 1: the publishers of the lead documents.
   * 2: other pages with a date. 3: pages that only support others, and derived bands.
   */
  readonly rank: 1 | 2 | 3;
}

/** The publisher's own word for how much a skill is in demand. */
export type SkillTier = 'essential' | 'desirable' | 'emerging';

/**
 * What a record on skills is about, in ids of the vocabulary. Every part is needed ("Docker & Kubernetes" has two), and
 * within a part any one id is enough ("AWS, GCP or Azure" is one part of three).
 */
export type SkillParts = readonly (readonly string[])[];

/** A skill whose demand is tracked: one record of `data/market-skills.json`. */
export interface MarketSkill extends Sourced {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly tier: SkillTier;
  readonly kind: 'tool' | 'method' | 'practice' | 'soft';
  /** The percentage of adverts for the role that ask for it. An estimate by the publisher. */
  readonly demandPct: Percent;
  /** Having every part counts as having it. Asking for any part asks for that part of it. */
  readonly parts: SkillParts;
}

/** Demand for a skill against its supply: one record of `data/skill-gaps.json`. Both are percentages. */
export interface SkillGap extends Sourced {
  readonly id: string;
  readonly label: string;
  readonly role: Role;
  readonly demandPct: Percent;
  /** The percentage of professionals who list it. */
  readonly supplyPct: Percent;
  /** Having every part fills the gap. */
  readonly parts: SkillParts;
  /** Ids of skills that belong to it without being the whole of it. Having all of them fills the gap too. */
  readonly within?: readonly string[];
  /** Whether the publisher calls it the single largest gap in the UK. Left out where it does not. */
  readonly largestInUk?: boolean;
  /** Why people lack it, as the source explains it, in our words. Left out where the source says nothing. */
  readonly why?: string;
}

/** Skills that together raise pay: one record of `data/skill-premiums.json`. Premiums are never added together. */
export interface SkillPremium extends Sourced {
  readonly id: string;
  readonly role: Role;
  /** How much more, in per cent. The publishers do not state more than what, so it is shown "as published". */
  readonly premiumPct: Percent;
  /** Every part is needed. Within a part, any one of its vocabulary ids is enough. */
  readonly parts: readonly { readonly label: string; readonly skills: readonly string[] }[];
  /** What the publisher asks beyond the skills, which no list of skills can show. Left out for none. */
  readonly condition?: PremiumCondition;
  /** Why it is paid, as the source explains it, in our words. Left out where the source says nothing. */
  readonly why?: string;
}

/** `in-production`: it pays only for work on systems that are in use. */
export const PREMIUM_CONDITIONS = ['in-production'] as const;
export type PremiumCondition = (typeof PREMIUM_CONDITIONS)[number];

/** The kinds of lever. Each is looked for in a posting's words. */
export const LEVER_KINDS = [
  'domain',
  'employer',
  'production',
  'remote-work',
  'scale',
  'sector',
  'specialism',
  'track-record',
] as const;
export type LeverKind = (typeof LEVER_KINDS)[number];

/**
 * What a lever is said to do: raise pay, put it at the top of the range, lower it a little, or nothing by itself but
 * give the user an argument.
 */
export const LEVER_EFFECTS = ['raises-pay', 'tops-range', 'lowers-pay', 'gives-argument'] as const;

/** Something that moves pay up or down within a band: one record of `data/pay-levers.json`. */
export interface PayLever extends Sourced {
  readonly id: string;
  readonly role: Role;
  readonly lever: LeverKind;
  readonly label: string;
  readonly effect: (typeof LEVER_EFFECTS)[number];
  /** The low and high end of the published range, in per cent. Null where the publisher gives no number. */
  readonly lowPct: Percent | null;
  readonly highPct: Percent | null;
}

/** A role close to ML engineer: one record of `data/adjacent-roles.json`. */
export interface AdjacentRole extends Sourced {
  readonly id: string;
  readonly role: Role;
  readonly label: string;
  /** How it differs from an ML engineer, in our words. */
  readonly difference: string;
  /**
   * The role whose band is shown where this role has none published. Null where it has its own band, and where no other
   * role is close enough.
   */
  readonly bandOf: Role | null;
  /** The publisher sets the role beside the ML engineer's, so it is shown with postings for ML engineers as well. */
  readonly isNeighbour?: true;
}

/**
 * One step of a career, or one point of advice on negotiating: a record of `data/career-path.json` or of
 * `data/negotiation-points.json`.
 */
export interface AdvicePoint extends Sourced {
  readonly id: string;
  /** Order of display, from 1. */
  readonly order: number;
  readonly label: string;
  readonly advice: string | null;
}

/** All market data that the comparison uses. It is passed in, so that a test can bring its own. */
export interface Market {
  readonly sources: readonly Source[];
  readonly bands: readonly SalaryBand[];
  readonly marketSkills: readonly MarketSkill[];
  readonly gaps: readonly SkillGap[];
  readonly premiums: readonly SkillPremium[];
  readonly adjacentRoles: readonly AdjacentRole[];
}
