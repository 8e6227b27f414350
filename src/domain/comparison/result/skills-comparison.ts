import type { MarketSkill, PremiumCondition, SkillGap, SkillPremium } from '../../market/market';
import type { AskedLevel, PostingSkill, Requirement, Role } from '../../model/job-posting';
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
  /**
   * The market skill that the demand asks for, by name or by implication ("PySpark, so Spark"). For an unmet demand it
   * is null where the user's other skills fill it. Of alternatives it is that of the one most worth learning or, where
   * the demand is met, of those that the user has.
   */
  readonly market: Cited<MarketSkill> | null;
  /** The gap that the demand belongs to, under the same rule. */
  readonly gap: Cited<SkillGap> | null;
  /** The role that these two were published for, where that is not the posting's. Null otherwise. */
  readonly figuresOf: Role | null;
}

/** A premium combination of skills of which this posting asks for all parts or some. */
export interface PremiumMatch {
  readonly premium: Cited<SkillPremium>;
  /** One entry for each part, in order. */
  readonly parts: readonly { readonly label: string; readonly asked: boolean; readonly had: boolean }[];
  /**
   * Whether essentials and desirables ask for every part, each outright and not as one of several alternatives, and the
   * premium has no condition. Only then may we say that the posting asks for what is paid more.
   */
  readonly askedInFull: boolean;
  /** The premium's condition, where the posting asks for every part of it. Null otherwise. */
  readonly askedIf: PremiumCondition | null;
  /** The role that the premium was published for, where that is not the posting's. Null otherwise. */
  readonly figuresOf: Role | null;
}

/** What a score can be made of, in the order in which it is shown. Each has its weight in `WEIGHTS`. */
export const WEIGHT_KINDS = ['essential', 'desirable', 'demand', 'gap', 'premium'] as const;
export type WeightKind = (typeof WEIGHT_KINDS)[number];

/** One line of a score's sum: (amount − less) ÷ sharedBy × weight = points. */
export interface ScoreTerm {
  readonly kind: WeightKind;
  /**
   * A number of demands for `essential` and `desirable`, per cent for `demand` and `premium`, percentage points for
   * `gap`.
   */
  readonly amount: number;
  /** What is taken off the demand, because it counts as gap already. 0 for the other kinds. */
  readonly less: number;
  /** How many skills share the amount, so that a list counts it once. 1 where it is not shared. */
  readonly sharedBy: number;
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
  /** Other skills that the posting asks for and that bring this one with them ("dbt" for SQL), sorted by name. */
  readonly ways: readonly { readonly id: string; readonly name: string }[];
  /**
   * The unmet demand of the posting that it answers. Each demand counts in its own entry only, so one of the two is 1
   * at most. Both are 0 where there is no posting.
   */
  readonly closes: { readonly essential: number; readonly desirable: number };
  /** The market skill that it fills or is part of. Null for none, and where the user's other skills fill that. */
  readonly market: Cited<MarketSkill> | null;
  /** The gap that it fills or is part of, under the same rule. */
  readonly gap: Cited<SkillGap> | null;
  /** The role that the figures were published for, where that is not the one in question. Null otherwise. */
  readonly figuresOf: Role | null;
  /** The name of the entry that counts this one's published demand. Null where it counts here, or there is none. */
  readonly countedWith: string | null;
  /**
   * The highest premium that this one skill would complete, for a posting only among those that it asks for in full.
   * Further premiums are not added.
   */
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
   * Essential first, then desirable, then mentioned. Within each the unmet demands come first, in the order of the one
   * ranking, and then the others by market demand.
   */
  readonly demands: readonly SkillDemand[];
  readonly essential: { readonly had: number; readonly asked: number };
  readonly desirable: { readonly had: number; readonly asked: number };
  readonly premiums: readonly PremiumMatch[];
  /** The unmet demand that weighs most: the first of `weighsAgainst`. Null where all are met. */
  readonly weighsMost: SkillDemand | null;
  /**
   * All unmet essentials and desirables with what they weigh, heaviest first, and soft skills last: in the order of
   * `learn`. Empty for an empty profile.
   */
  readonly weighsAgainst: readonly WeighedDemand[];
  /** What to learn for this posting, best first, at most ten; also skills that it only mentions. Empty for an empty profile. */
  readonly learn: readonly LearnNext[];
  /** In the order of the posting. Counted nowhere, whether had or not. */
  readonly alsoNamed: readonly NamedSkill[];
}
