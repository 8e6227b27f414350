import type { AskedLevel, PostingSkill, Requirement } from '../job-posting';
import type { MarketSkill, SkillGap, SkillPremium } from '../market/market';
import type { ProfileSkill, SkillLevel } from '../profile';
import type { Cited } from './comparison';
import type { LearnNext } from './learn-next';
import type { WeighedDemand } from './weights';

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
