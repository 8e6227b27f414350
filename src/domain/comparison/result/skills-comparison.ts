import type { MarketSkill, SkillGap, SkillPremium } from '../../market/market';
import type { AskedLevel, PostingSkill, Requirement } from '../../model/job-posting';
import type { ProfileSkill, SkillLevel } from '../../model/profile';
import type { SkillKind } from '../../reading/skills/vocabulary/skill';
import type { Cited } from './cite';

/** One demand of the posting: a skill, or a group of alternatives of which any one will do. */
export interface SkillDemand {
  /** The skill's id, or the group's. */
  readonly id: string;
  /** One, or the alternatives of the group. */
  readonly skills: readonly PostingSkill[];
  readonly requirement: Requirement;
  /** `implied`: the user has a skill that implies it ("EKS, so Kubernetes"). */
  readonly had: 'yes' | 'implied' | 'no';
  /** The user's own skills that satisfy it: itself, or those that imply it. */
  readonly hadBy: readonly ProfileSkill[];
  /** Years asked, and whether the profile says enough; null where none are asked or the profile says none. */
  readonly years: { readonly asked: number; readonly had: number | null; readonly enough: boolean | null } | null;
  /** Level asked, the user's own, and whether that is enough; null where none is asked. */
  readonly level: {
    readonly asked: AskedLevel;
    readonly had: SkillLevel | null;
    readonly enough: boolean | null;
  } | null;
  readonly market: Cited<MarketSkill> | null;
  readonly gap: Cited<SkillGap> | null;
  /** Premium combinations that this one missing skill would complete for the user. Empty for skills that are had. */
  readonly completes: readonly Cited<SkillPremium>[];
}

/** A premium combination that this posting asks for, in full or in part. */
export interface PremiumMatch {
  readonly premium: Cited<SkillPremium>;
  /** One entry a part, in order. */
  readonly parts: readonly { readonly label: string; readonly asked: boolean; readonly had: boolean }[];
  /** The posting asks for every part. Only then may the premium be claimed for it. */
  readonly askedInFull: boolean;
}

/** What a score can be made of, in the order in which it is shown: one weight of `WEIGHTS` each. */
export const WEIGHT_KINDS = ['essential', 'desirable', 'demand', 'gap', 'premium'] as const;
export type WeightKind = (typeof WEIGHT_KINDS)[number];

/** One line of a score's arithmetic: amount × weight = points. */
export interface ScoreTerm {
  readonly kind: WeightKind;
  /** Demands for `essential` and `desirable`, per cent for `demand` and `premium`, percentage points for `gap`. */
  readonly amount: number;
  readonly weight: number;
  readonly points: number;
}

/** What a lacking demand weighs against the match. */
export interface WeighedDemand {
  /** The demand's id. */
  readonly id: string;
  readonly terms: readonly ScoreTerm[];
  readonly score: number;
}

/** A skill that is worth learning, with the sum that ranks it. */
export interface LearnNext {
  /** Id in the vocabulary. */
  readonly id: string;
  readonly name: string;
  readonly kind: SkillKind;
  /** Other skills that would do as well in its place, by name. */
  readonly instead: readonly { readonly id: string; readonly name: string }[];
  /** How many lacking demands of the posting it would answer; both 0 against the market alone. */
  readonly closes: { readonly essential: number; readonly desirable: number };
  /** The tracked skill that it counts as, unless another skill of the user's counts as it already. */
  readonly market: Cited<MarketSkill> | null;
  readonly gap: Cited<SkillGap> | null;
  /** The highest premium that this one skill would complete. Others that it would complete too are not added. */
  readonly premium: Cited<SkillPremium> | null;
  readonly terms: readonly ScoreTerm[];
  /** The sum of the terms, in points. */
  readonly score: number;
}

/** How the profile answers what the posting asks. Counts are of demands: a group of alternatives is one. */
export interface SkillsComparison {
  /** The profile lists no skill: show what is asked, not "0 of 9". */
  readonly profileEmpty: boolean;
  /** Essential first, then desirable, then mentioned; within those lacking first, by market demand. */
  readonly demands: readonly SkillDemand[];
  readonly essential: { readonly had: number; readonly asked: number };
  readonly desirable: { readonly had: number; readonly asked: number };
  readonly premiums: readonly PremiumMatch[];
  /** The lacking demand that weighs most: essential before desirable, then highest demand. Null where nothing is lacking. */
  readonly weighsMost: SkillDemand | null;
  /** All lacking essentials and desirables with what they weigh, heaviest first. Empty for an empty profile. */
  readonly weighsAgainst: readonly WeighedDemand[];
  /** What to learn for this posting, best first, ten at the most. Empty for an empty profile. */
  readonly learn: readonly LearnNext[];
}
