import type { Cited } from '../comparison/result/cite';
import type { LearnNext } from '../comparison/result/skills-comparison';
import type { MarketSkill, SkillGap, SkillPremium, SkillTier, Source } from '../market/market';
import type { Role } from '../model/job-posting';
import type { ProfileSkill } from '../model/profile';

/** A skill of the vocabulary by its preferred label. */
export interface NamedSkill {
  readonly id: string;
  readonly name: string;
}

/** Whether the user has what a record is about; `implied` by another skill ("EKS, so Kubernetes"). */
export interface Holding {
  readonly had: 'yes' | 'implied' | 'no';
  /** The user's own skills that give it. */
  readonly hadBy: readonly ProfileSkill[];
}

/** A skill that the market tracks for the role. */
export interface TrackedSkill extends Holding {
  readonly market: Cited<MarketSkill>;
  /** Any one of these counts as it. */
  readonly anyOf: readonly NamedSkill[];
}

/** A gap of the market: more adverts ask for it than people list it. Who has a part of it stands on the scarce side. */
export interface GapFinding extends Holding {
  readonly gap: Cited<SkillGap>;
  /** Percentage points of demand over supply. */
  readonly points: number;
  readonly anyOf: readonly NamedSkill[];
}

/** A premium combination, and how far the user is from it. */
export interface PremiumReach {
  readonly premium: Cited<SkillPremium>;
  readonly parts: readonly (Holding & { readonly label: string; readonly anyOf: readonly NamedSkill[] })[];
  /** Parts that are missing; 0 is complete. */
  readonly missing: number;
  /** Skills of which a single one would complete it: those of the one missing part, or one that brings several parts along. */
  readonly oneAway: readonly NamedSkill[];
}

/** One tier of the market's demand: how much of it the user has, and each skill, highest demand first. */
export interface TierFinding {
  readonly had: number;
  readonly asked: number;
  readonly skills: readonly TrackedSkill[];
}

/** The user's skills against the market for a role. All figures are their publishers' estimates. */
export interface GapAnalysis {
  /** The role that was asked for; ML engineer where the user says none. */
  readonly role: Role;
  /** Whose figures these are: the role's own, or the ML engineer's where it has none. */
  readonly figuresOf: Role;
  /** The profile lists no skill: show what is asked, not "0 of 9". */
  readonly profileEmpty: boolean;
  readonly tiers: Readonly<Record<SkillTier, TierFinding>>;
  /** The widest first. */
  readonly gaps: readonly GapFinding[];
  /** Nearest first, then highest. Premiums are never added together. */
  readonly premiums: readonly PremiumReach[];
  /** Best first, each with the sum that ranks it. Empty for an empty profile. */
  readonly learn: readonly LearnNext[];
  /** Every source of a figure above, once. */
  readonly sources: readonly Source[];
}
