import type { PayWord, Verdict } from '../comparison/result/verdict';
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

/** A rule of the user that applies to a card. */
export type CardRule =
  | { readonly kind: 'below-wish' | 'not-stated' | 'seen' | 'agency' }
  | { readonly kind: 'keyword'; readonly keyword: string };

/** What anybody can read in a card, and how it compares with the market. Nothing in it depends on the user. */
export interface CardFacts {
  /** The card's id. */
  readonly id: string;
  readonly pay: { readonly kind: 'stated'; readonly pay: CardPay } | { readonly kind: 'not-stated' | 'unclear' };
  /** The name of the hiring organisation is that of a recruitment agency. */
  readonly isAgency: boolean;
}

/** A card compared with the market and with the user's rules. It stays in the background. */
export interface ComparedCard extends CardFacts {
  /** Empty where no rule applies. */
  readonly rules: readonly CardRule[];
}

/**
 * What a page's content script is told of a card: what the badge says, and that the user's rules act on the card. It is
 * not told which rules these are, because it needs no more than that, and because what it does not hold cannot leak.
 */
export interface CardVerdict extends CardFacts {
  /**
   * "if-seen": the only rule that applies is the one on postings that the user opened before. "once-seen": none applies
   * yet, but that one will once the user has opened the posting.
   */
  readonly ruled: 'no' | 'once-seen' | 'if-seen' | 'yes';
}
