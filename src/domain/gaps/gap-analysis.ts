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

/**
 * Whether the user has the whole of what a record is about. `implied`: other skills give it ("EKS, so Kubernetes"). One
 * half of "Docker & Kubernetes" is not the whole.
 */
export interface Holding {
  readonly had: 'yes' | 'implied' | 'no';
  /** The user's own skills that give it or, where `had` is "no", a part of it. */
  readonly hadBy: readonly ProfileSkill[];
  /** One skill for each part that is missing. Empty where the user has the whole. */
  readonly lacks: readonly NamedSkill[];
}

/** A skill that the market tracks for the role. */
export interface TrackedSkill extends Holding {
  readonly market: Cited<MarketSkill>;
  /** All skills that it is about. */
  readonly anyOf: readonly NamedSkill[];
}

/**
 * A gap in the market: more adverts ask for the skill than people list it. Having the whole of it puts the user on the
 * scarce side.
 */
export interface GapFinding extends Holding {
  readonly gap: Cited<SkillGap>;
  /** Demand minus supply, in percentage points. */
  readonly points: number;
}

/** A combination that raises pay, and how far the user is from having it. */
export interface PremiumReach {
  readonly premium: Cited<SkillPremium>;
  readonly parts: readonly (Holding & { readonly label: string })[];
  /** The role that it was published for, where that is not the role in question. Null otherwise. */
  readonly figuresOf: Role | null;
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
