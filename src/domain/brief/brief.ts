import type { BandChoice } from '../comparison/result/band-choice';
import type { Cited } from '../comparison/result/cite';
import type { Annotated, PayComparison } from '../comparison/result/comparison';
import type { PremiumMatch, SkillDemand } from '../comparison/result/skills-comparison';
import type { Advice } from '../market/advice-data';
import type { CorroboratingFigure } from '../market/corroborating-figure';
import type { AdvicePoint, LeverKind, Market, PayLever } from '../market/market';
import type { Contradiction } from '../model/role-facts';
import type { PostingWords } from '../text/posting-words';

/** The data that a brief is made from. It is passed in, so that a test can bring its own. */
export interface BriefData {
  readonly market: Market;
  readonly advice: Advice;
  readonly corroboration: readonly CorroboratingFigure[];
}

/** Something that moves pay in this posting, with the words that show it. */
export interface LeverFinding {
  readonly kind: LeverKind | 'london';
  /**
   * `against`: the posting is the opposite of what the lever pays for (research alone; a scale-up rather than Google).
   */
  readonly side: 'for' | 'against';
  /** `hinted`: the words say less than the figure was published for, so ask before claiming it. */
  readonly strength: 'named' | 'hinted';
  /** Null for London, which is no published lever. */
  readonly lever: Cited<PayLever> | null;
  /** London's published uplifts. Each has a base of its own, so they must never be averaged. Empty for other levers. */
  readonly uplifts: readonly Cited<CorroboratingFigure>[];
  /** The band is already London's, so the uplift must not be claimed a second time. */
  readonly inBand: boolean;
  /** Empty only for London, where the region was inferred rather than read. */
  readonly evidence: readonly PostingWords[];
}

/** The band that the posting is compared with, and where the posting lies on it. */
export interface BriefMarket {
  readonly basis: 'stated' | 'estimated';
  readonly choice: BandChoice;
  /** What was compared, so that the brief says of the pay what the panel says. */
  readonly compared: Pick<Annotated, 'posting' | 'comparison'>;
}

/** The user's skills that are worth mentioning. */
export interface BriefSkills {
  /**
   * Combinations that the posting asks for in full and the user has in full. Only the highest of these premiums may be
   * claimed.
   */
  readonly claimable: readonly PremiumMatch[];
  /** Combinations that the posting asks for in full and the user has in part. */
  readonly partly: readonly PremiumMatch[];
  /**
   * Essential and desirable demands that the user meets and that are scarce: more adverts ask for them than people list
   * them.
   */
  readonly scarce: readonly SkillDemand[];
  readonly essential: { readonly had: number; readonly asked: number };
}

/** One figure that an amount to ask for can come from. `pounds` is in the unit of the range. */
export interface AskTerm {
  readonly kind:
    | 'stated'
    | 'stated-low'
    | 'stated-middle'
    | 'stated-top'
    | 'band-low'
    | 'band-median'
    | 'band-middle'
    | 'band-high'
    | 'wish';
  readonly pounds: number;
}

/** An amount, the term that it comes from, and the other terms that were considered, highest first. */
export interface AskFigure {
  readonly pounds: number;
  readonly from: AskTerm;
  readonly others: readonly AskTerm[];
}

/**
 * What is remarkable about the range. `alone`: no published band of the same kind counts, so the range comes from the
 * posting and the wish. `full-time-figures`: the job is part-time, and the band is of full time. The others: it depends
 * on what the posting leaves open, or the wish or the posting lies outside.
 */
export type AskFlag =
  | 'posting-below-band'
  | 'posting-alone'
  | 'part-time'
  | 'unclear-contract'
  | 'several-places'
  | 'full-time-figures'
  | 'wish-above-posting'
  | 'wish-above-band'
  | 'wish-below-band';

/**
 * A range to open with, and a floor: floor ≤ open.low ≤ open.high. Every amount is one that the posting states, a
 * source publishes or the user wants.
 */
export interface AskRange {
  readonly unitText: 'YEAR' | 'DAY';
  readonly open: { readonly low: AskFigure; readonly high: AskFigure };
  /** Null where neither the posting, the band nor the user gives a low end. */
  readonly floor: AskFigure | null;
  readonly flags: readonly AskFlag[];
  /** By how much the user wants more than the top, in the unit of the range. 0 where they do not. */
  readonly wishOver: number;
}

/** What a posting leaves open, in the order in which to ask. */
export type QuestionKind =
  | 'salary'
  | 'salary-unclear'
  | 'salary-other-end'
  | 'salary-check'
  | 'contradiction'
  | 'ir35'
  | 'umbrella-rate'
  | 'length'
  | 'level'
  | 'work-mode'
  | 'office-days'
  | 'hours'
  | 'sponsorship'
  | 'bonus-equity'
  | 'pension'
  | 'on-call'
  | 'scale';

/** A question to ask, with the words that raise it. `evidence` is null where the posting's silence raises it. */
export interface BriefQuestion {
  readonly kind: QuestionKind;
  /** The question matters only to some people ("if you need a visa"). */
  readonly conditional: boolean;
  readonly evidence: PostingWords | null;
  /** Set only for `contradiction`. */
  readonly contradiction: Contradiction | null;
}

/** Why there is no band or no range. */
export type NoBand = Extract<PayComparison, { kind: 'not-compared' }>['reason'];

/** What to ask for in one posting. It holds only figures and facts, each with its source or the posting's words. */
export interface Brief {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly title: string | null;
  readonly hiringOrganization: string | null;
  readonly url: string;
  readonly market: BriefMarket | { readonly none: NoBand };
  readonly range: AskRange | { readonly none: NoBand };
  readonly levers: readonly LeverFinding[];
  readonly skills: BriefSkills;
  readonly questions: readonly BriefQuestion[];
  /**
   * The sources' advice on timing and wording, in its own order. Advice for juniors is left out unless the posting is
   * for a junior.
   */
  readonly advice: readonly Cited<AdvicePoint>[];
}
