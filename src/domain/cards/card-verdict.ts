import type { PayWord, Verdict } from '../comparison/result/verdict';
import type { Requirement } from '../model/job-posting';
import type { UnitText } from '../model/pay';

/** Stated pay and where it lies on the band, with no more than a badge has room for. */
export interface CardPay {
  /** ISO 4217. */
  readonly currency: string;
  /** In full units of the currency, per `unitText`. One-sided pay leaves the other side null. */
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly unitText: UnitText;
  readonly approximate: boolean;
  /** The word of the verdict. Null where the figures bear none (abroad, a role without a band, part-time). */
  readonly word: PayWord | null;
  readonly bound: Verdict['bound'];
}

/**
 * How many of a posting's demands the user meets, counted as the panel counts them: its essential demands, or else its
 * desirable ones, or else the skills that it mentions.
 */
export interface CardMatch {
  readonly requirement: Requirement;
  readonly had: number;
  readonly asked: number;
}

/** A rule of the user that applies to a card. */
export type CardRule =
  | { readonly kind: 'below-wish' | 'not-stated' | 'seen' | 'agency' }
  | { readonly kind: 'keyword'; readonly keyword: string };

/** Everything that a badge shows about a card, and the rules that apply to the card. */
export interface CardVerdict {
  /** The card's id. */
  readonly id: string;
  /** `in` is "posting" where the card states no pay but the posting did when the user opened it. */
  readonly pay:
    | { readonly kind: 'stated'; readonly in: 'card' | 'posting'; readonly pay: CardPay }
    | { readonly kind: 'not-stated' | 'unclear' };
  /**
   * Null where the user has not opened the posting, where it asks for no skill, or where the user's profile is empty.
   */
  readonly match: CardMatch | null;
  /** The user has opened the posting before. */
  readonly seen: boolean;
  /** Empty where no rule applies. */
  readonly rules: readonly CardRule[];
}
