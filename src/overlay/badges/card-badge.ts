import type { CardRuleAction } from '../../domain/model/card-rules';
import type { ShownCard } from '../../pages/watch/known-cards';
import { dimCard, type Undim } from './dim-card';
import type { PlaceableBadge } from './place-badges';

/** A card and what is to be shown on it. */
export interface BadgedCard<Verdict> extends ShownCard {
  readonly verdict: Verdict;
  /** What the user's rules do to the card; null where no rule applies to it. */
  readonly action: CardRuleAction | null;
}

/** The badge of one card, and what we did to the card by the user's rules. */
export interface CardBadge<Verdict> {
  readonly element: Element;
  /** Null until the card comes near the viewport. */
  parts: PlaceableBadge | null;
  card: BadgedCard<Verdict>;
  /** The content of the verdict that is drawn and placed; null while that is still to be done. */
  drawn: string | null;
  /** True where a badge would move something on the page. Such a card gets none. */
  isRefused: boolean;
  faded: { readonly action: CardRuleAction; readonly undo: Undim } | null;
}

/** A badge that is not drawn yet, for a card that nothing was done to yet. */
export const newBadge = <Verdict>(card: BadgedCard<Verdict>): CardBadge<Verdict> => ({
  element: card.element,
  parts: null,
  card,
  drawn: null,
  isRefused: false,
  faded: null,
});

/** Takes the badge and the effect of the user's rules off the card. */
export function removeBadge({ faded, parts }: CardBadge<unknown>): void {
  faded?.undo();
  parts?.host.remove();
}

/** Dims or hides the card as the user's rules say. True where that shows a card again that was hidden before. */
export function fadeByRule(badge: CardBadge<unknown>): boolean {
  const { action } = badge.card;
  const before = badge.faded;
  if ((before?.action ?? null) === action) return false;
  before?.undo();
  badge.faded = action && { action, undo: dimCard(badge.element as HTMLElement, action) };
  return before?.action === 'hide';
}
