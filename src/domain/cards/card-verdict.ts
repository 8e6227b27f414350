import type { BandPosition, PayWord } from '../comparison/result/comparison';
import type { Requirement } from '../model/job-posting';
import type { UnitText } from '../model/pay';

/** Stated pay and where it lies on the band, as short as a card has room for. */
export interface CardPay {
  /** ISO 4217. */
  readonly currency: string;
  /** In full units of the currency, per `unitText`; one-sided pay leaves the other side null. */
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly unitText: UnitText;
  readonly approximate: boolean;
  /** Null where the pay is stated and was not compared (abroad, another currency, a role without a band). */
  readonly word: PayWord | null;
  readonly bound: BandPosition['bound'] | null;
}

/** How the user answers what a posting asks, as its panel counts it: its essentials, else its desirables, else what it mentions. */
export interface CardMatch {
  readonly requirement: Requirement;
  readonly had: number;
  readonly asked: number;
}

/** A rule of the user's that a card falls under, and why. */
export type CardRule =
  | { readonly kind: 'below-wish' | 'not-stated' | 'seen' | 'agency' }
  | { readonly kind: 'keyword'; readonly keyword: string };

/** All that a badge says of a card, and the rules that the card falls under. */
export interface CardVerdict {
  /** The card's id. */
  readonly id: string;
  /** `in` is "posting" where the card states nothing and the posting, when it was open, did. */
  readonly pay:
    | { readonly kind: 'stated'; readonly in: 'card' | 'posting'; readonly pay: CardPay }
    | { readonly kind: 'not-stated' | 'unclear' };
  /** Null where the posting was not open yet, asks for nothing, or the user's profile is empty. */
  readonly match: CardMatch | null;
  /** Open before. */
  readonly seen: boolean;
  /** Empty where no rule is on. */
  readonly rules: readonly CardRule[];
}
