import type { MarketSkill, SkillGap, SkillPremium } from '../../market/market';
import type { AskedLevel, PostingSkill, Requirement } from '../../model/job-posting';
import type { ProfileSkill, SkillLevel } from '../../model/profile';
import type { SkillKind } from '../../reading/skills/vocabulary/skill';
import type { Cited } from './cite';

/** One demand of the posting: a skill, or a group of alternatives of which any one is enough. */
export interface SkillDemand {
  /** The skill's id, or the group's. */
  readonly id: string;
  /** One skill, or all alternatives of the group. */
  readonly skills: readonly PostingSkill[];
  readonly requirement: Requirement;
  /** `implied`: the user has a skill that implies it ("EKS, so Kubernetes"). */
  readonly had: 'yes' | 'implied' | 'no';
  /** The user's skills that answer the demand: the skill itself, or skills that imply it. */
  readonly hadBy: readonly ProfileSkill[];
  /** Years asked, the user's own, and whether these are enough. Null where no years are asked. */
  readonly years: { readonly asked: number; readonly had: number | null; readonly enough: boolean | null } | null;
  /** Level asked, the user's own, and whether that is enough. Null where no level is asked. */
  readonly level: {
    readonly asked: AskedLevel;
    readonly had: SkillLevel | null;
    readonly enough: boolean | null;
  } | null;
  readonly market: Cited<MarketSkill> | null;
  readonly gap: Cited<SkillGap> | null;
  /** Premium combinations that this one missing skill would complete. Empty where the user has the skill. */
  readonly completes: readonly Cited<SkillPremium>[];
}

/** A premium combination of skills of which this posting asks for all parts or some. */
export interface PremiumMatch {
  readonly premium: Cited<SkillPremium>;
  /** One entry for each part, in order. */
  readonly parts: readonly { readonly label: string; readonly asked: boolean; readonly had: boolean }[];
  /** Whether the posting asks for every part. Only then may we say that it pays the premium. */
  readonly askedInFull: boolean;
}

/** What a score can be made of, in the order in which it is shown. Each has its weight in `WEIGHTS`. */
export const WEIGHT_KINDS = ['essential', 'desirable', 'demand', 'gap', 'premium'] as const;
export type WeightKind = (typeof WEIGHT_KINDS)[number];

/** One line of a score's sum: amount × weight = points. */
export interface ScoreTerm {
  readonly kind: WeightKind;
  /**
   * A number of demands for `essential` and `desirable`, per cent for `demand` and `premium`, percentage points for
   * `gap`.
   */
  readonly amount: number;
  readonly weight: number;
  readonly points: number;
}

/** How much a demand that the user does not meet weighs against the match. */
export interface WeighedDemand {
  /** The demand's id. */
  readonly id: string;
  readonly terms: readonly ScoreTerm[];
  readonly score: number;
}

/** A skill that is worth learning, with the sum by which it is ranked. */
export interface LearnNext {
  /** Id in the vocabulary. */
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
  /** Other skills that answer the same demand, sorted by name. */
  readonly instead: readonly { readonly id: string; readonly name: string }[];
  /** How many unmet demands of the posting it would answer. Both are 0 where there is no posting. */
  readonly closes: { readonly essential: number; readonly desirable: number };
  /** The market skill that it counts as. Null where another skill of the user already counts as that. */
  readonly market: Cited<MarketSkill> | null;
  readonly gap: Cited<SkillGap> | null;
  /** The highest premium that this one skill would complete. Further premiums that it would complete are not added. */
  readonly premium: Cited<SkillPremium> | null;
  readonly terms: readonly ScoreTerm[];
  /** The sum of the terms, in points. */
  readonly score: number;
}

/** A name in the posting's lists of tools that the vocabulary does not know. */
export interface NamedSkill {
  readonly name: string;
  /** Whether the profile has a skill of this name. */
  readonly had: boolean;
}

/** How the profile answers what the posting asks. We count demands, so a group of alternatives counts once. */
export interface SkillsComparison {
  /** Whether the profile lists no skill of the vocabulary. Then the panel shows what is asked instead of "0 of 9". */
  readonly profileEmpty: boolean;
  /**
   * Essential first, then desirable, then mentioned. Within each the unmet demands come first, then by market demand.
   */
  readonly demands: readonly SkillDemand[];
  readonly essential: { readonly had: number; readonly asked: number };
  readonly desirable: { readonly had: number; readonly asked: number };
  readonly premiums: readonly PremiumMatch[];
  /** The unmet demand that weighs most: essential before desirable, then by market demand. Null where all are met. */
  readonly weighsMost: SkillDemand | null;
  /** All unmet essentials and desirables with what they weigh, heaviest first. Empty for an empty profile. */
  readonly weighsAgainst: readonly WeighedDemand[];
  /** What to learn for this posting, best first, at most ten. Empty for an empty profile. */
  readonly learn: readonly LearnNext[];
  /** In the order of the posting. Counted nowhere, whether had or not. */
  readonly alsoNamed: readonly NamedSkill[];
}
