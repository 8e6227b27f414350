import type { Cited } from '../comparison/result/cite';
import type { LearnNext } from '../comparison/result/skills-comparison';
import type { MarketSkill, SkillGap, SkillPremium, SkillTier, Source } from '../market/market';
import type { Role } from '../model/job-posting';
import type { ProfileSkill } from '../model/profile';

/** A skill of the vocabulary, with its preferred label. */
export interface NamedSkill {
  readonly id: string;
  readonly name: string;
}

/** Whether the user has the skill that a record is about. `implied`: another skill gives it ("EKS, so Kubernetes"). */
export interface Holding {
  readonly had: 'yes' | 'implied' | 'no';
  /** The user's own skills that give it. Empty where `had` is "no". */
  readonly hadBy: readonly ProfileSkill[];
}

/** A skill that the market tracks for the role. */
export interface TrackedSkill extends Holding {
  readonly market: Cited<MarketSkill>;
  /** Having any one of these counts as having it. */
  readonly anyOf: readonly NamedSkill[];
}

/**
 * A gap in the market: more adverts ask for the skill than people list it. Having any part of it puts the user on the
 * scarce side.
 */
export interface GapFinding extends Holding {
  readonly gap: Cited<SkillGap>;
  /** Demand minus supply, in percentage points. */
  readonly points: number;
  readonly anyOf: readonly NamedSkill[];
}

/** A combination that raises pay, and how far the user is from having it. */
export interface PremiumReach {
  readonly premium: Cited<SkillPremium>;
  readonly parts: readonly (Holding & { readonly label: string; readonly anyOf: readonly NamedSkill[] })[];
  /** The number of parts that are missing. 0 means that the combination is complete. */
  readonly missing: number;
  /**
   * The skills any one of which would complete the combination: those of the one missing part, or one that implies
   * several parts. Empty where no single skill would.
   */
  readonly oneAway: readonly NamedSkill[];
}

/** One tier of the market's demand: how many of its skills the user has, and each skill, highest demand first. */
export interface TierFinding {
  readonly had: number;
  readonly asked: number;
  readonly skills: readonly TrackedSkill[];
}

/** The user's skills compared with the market for a role. All figures are estimates by their publishers. */
export interface GapAnalysis {
  /** The role that was asked for, or ML engineer where none was. */
  readonly role: Role;
  /** The role that these figures are for: `role` itself, or ML engineer where that role has no figures of its own. */
  readonly figuresOf: Role;
  /** The profile lists no skill of the vocabulary. Show what is asked for, and not "0 of 9". */
  readonly profileEmpty: boolean;
  readonly tiers: Readonly<Record<SkillTier, TierFinding>>;
  /** The widest gap first. */
  readonly gaps: readonly GapFinding[];
  /** Those nearest to completion first, then the highest. Premiums are never added together. */
  readonly premiums: readonly PremiumReach[];
  /** The best first, each with the sum that ranks it. Empty for an empty profile. */
  readonly learn: readonly LearnNext[];
  /** Every source of a figure above, each once. */
  readonly sources: readonly Source[];
}
