import type { Cited } from '../comparison/result/cite';
import type { Amounts, BandChoice, BandPosition, PayComparison } from '../comparison/result/comparison';
import type { PremiumMatch, SkillDemand } from '../comparison/result/skills-comparison';
import type { Advice } from '../market/advice-data';
import type { CorroboratingFigure } from '../market/corroborating-figure';
import type { AdvicePoint, LeverKind, Market, PayLever, SkillPremium } from '../market/market';
import type { Contradiction } from '../model/role-facts';
import type { PostingWords } from '../text/posting-words';

/** The bundled data that a brief is made from; passed in, so that a test can bring its own. */
export interface BriefData {
  readonly market: Market;
  readonly advice: Advice;
  readonly corroboration: readonly CorroboratingFigure[];
}

/** What moves pay here, with the words of the posting that show it. */
export interface LeverFinding {
  readonly kind: LeverKind | 'london';
  /** `against`: the posting stands on the other side of it (research alone; a scale-up rather than Google). */
  readonly side: 'for' | 'against';
  /** `hinted`: the words fall short of what the figure was published for: ask before claiming it. */
  readonly strength: 'named' | 'hinted';
  /** Null for London. */
  readonly lever: Cited<PayLever> | null;
  /** London's published uplifts, each on its own base: never averaged. Empty for other levers. */
  readonly uplifts: readonly Cited<CorroboratingFigure>[];
  /** The band is London's already: not to be claimed a second time. */
  readonly inBand: boolean;
  /** Empty only for London where the place was concluded. */
  readonly evidence: readonly PostingWords[];
}

/** The band that the posting is held against, and where it sits. */
export interface BriefMarket {
  readonly basis: 'stated' | 'estimated';
  readonly choice: BandChoice;
  /** Null where the posting states no pay. */
  readonly stated: Amounts | null;
  readonly position: BandPosition | null;
}

/** What the user brings that is worth naming. */
export interface BriefSkills {
  /** Combinations that the posting asks for in full and the user has in full: may be claimed, the highest alone. */
  readonly claimable: readonly PremiumMatch[];
  /** Asked in full, and had in part. */
  readonly partly: readonly PremiumMatch[];
  /** Demands (essential or desirable) that the user meets and that are scarce: adverts ask more than people list. */
  readonly scarce: readonly SkillDemand[];
  readonly essential: { readonly had: number; readonly asked: number };
}

/** One figure that an amount to ask for can come from. Pounds in the range's unit. */
export interface AskTerm {
  readonly kind:
    | 'stated-low'
    | 'stated-middle'
    | 'stated-top'
    | 'band-low'
    | 'band-median'
    | 'band-middle'
    | 'band-high'
    | 'premium'
    | 'wish';
  readonly pounds: number;
  /** For `premium`: the combination, of which so many per cent were added to the band's median or middle. */
  readonly premium: Cited<SkillPremium> | null;
}

/** An amount, the term that it is, and the others that were weighed, in pounds falling. */
export interface AskFigure {
  readonly pounds: number;
  readonly from: AskTerm;
  readonly others: readonly AskTerm[];
}

/** What stands out about the range. `posting-alone`: a day rate of which only a permanent band is known, so that no band counts. */
export type AskFlag =
  | 'posting-below-band'
  | 'posting-alone'
  | 'wish-above-posting'
  | 'wish-above-band'
  | 'wish-below-band';

/** A range to open with and a floor: floor ≤ open.low ≤ open.high. Every amount is one that is stated, published or wished. */
export interface AskRange {
  readonly unitText: 'YEAR' | 'DAY';
  readonly open: { readonly low: AskFigure; readonly high: AskFigure };
  /** Null where neither posting, band nor wish gives a low end. */
  readonly floor: AskFigure | null;
  readonly flags: readonly AskFlag[];
}

/** What a posting leaves open; in the order in which to ask. */
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

/** A question to ask, with the words that raise it (null where silence does). */
export interface BriefQuestion {
  readonly kind: QuestionKind;
  /** Only for whom it matters ("if you need a visa"). */
  readonly conditional: boolean;
  readonly evidence: PostingWords | null;
  /** For `contradiction` alone. */
  readonly contradiction: Contradiction | null;
}

/** Why there is no band, and so no range. */
export type NoBand = Extract<PayComparison, { kind: 'not-compared' }>['reason'];

/** Why there is no range: no band, or a contract of which only a permanent band is known. */
export type NoRange = NoBand | 'no-day-band';

/** What to ask for, for one posting: figures and facts alone, each with its source or the posting's words. */
export interface Brief {
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly title: string | null;
  readonly hiringOrganization: string | null;
  readonly url: string;
  readonly market: BriefMarket | { readonly none: NoBand };
  readonly range: AskRange | { readonly none: NoRange };
  readonly levers: readonly LeverFinding[];
  readonly skills: BriefSkills;
  readonly questions: readonly BriefQuestion[];
  /** Points on timing and wording from the sources, in their order; those for juniors only where the posting is for one. */
  readonly advice: readonly Cited<AdvicePoint>[];
}
