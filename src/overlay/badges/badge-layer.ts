import type { ShownCard } from '../../pages/watch/known-cards';
import { whenIdle } from '../../pages/watch/when-idle';
import { type BadgedCard, type CardBadge, fadeByRule, newBadge, removeBadge } from './card-badge';
import { type PlaceableBadge, placeBadges } from './place-badges';

/** What the badges need from outside: how to make and draw one, and which cards are near the viewport. */
export interface BadgeMakers<Verdict> {
  readonly window: Window;
  /** Makes a host that is not on the page yet, and the box in it that the badge is drawn into. */
  readonly make: (card: Element) => { readonly host: HTMLElement; readonly box: HTMLElement };
  readonly draw: (box: HTMLElement, verdict: Verdict) => void;
  /** Called right before we write on a card, because lists reuse their elements for other postings. */
  readonly isStill: (shown: ShownCard) => boolean;
  /** A card's badge is made, drawn and placed when this first becomes true for the card. */
  readonly isNear?: (element: Element) => boolean;
  readonly signal: AbortSignal;
}

/** How many badges are placed in one go. 25 take less than half of the time that one frame has. */
const AT_ONCE = 25;

/** Two verdicts with the same content need no new drawing. */
const contentOf = (verdict: unknown): string => JSON.stringify(verdict);

/**
 * The badges of one page: on every given card that is near the viewport, and on no other. It decides which card has a
 * badge and when the badge is drawn, and never where: that is `placeBadges`. `clear`, or the end of the signal, takes
 * everything off the page.
 *
 * How the files of this folder divide the work: `badge-layer` says which cards have a badge; `card-badge` keeps the
 * state of one of them; `place-badges` puts drawn badges on the page. For that, `insert-hosts` finds the element of the
 * card that can hold a badge, `choose-position` measures the card and its badge, and `find-free-space` does the
 * arithmetic on rectangles.
 */
export function badgeLayer<Verdict>(makers: BadgeMakers<Verdict>) {
  const { window, make, draw, isStill, isNear = () => true, signal } = makers;
  const badges = new Map<Element, CardBadge<Verdict>>();
  const nodes = ownNodes();
  let isWaiting = false;

  const drop = (element: Element) => {
    const badge = badges.get(element);
    if (!badge) return;
    badges.delete(element);
    removeBadge(badge);
    nodes.noteChange();
  };
  const clear = () => {
    for (const element of [...badges.keys()]) drop(element);
  };
  const partsOf = (badge: CardBadge<Verdict>): PlaceableBadge => {
    badge.parts ??= { element: badge.element, ...make(badge.element) };
    nodes.add(badge.parts.host);
    return badge.parts;
  };
  const isDue = ({ element, parts, card, drawn, isRefused }: CardBadge<Verdict>) =>
    isNear(element) && (drawn !== contentOf(card.verdict) || (!parts?.host.isConnected && !isRefused));
  const drawDue = () => {
    isWaiting = false;
    if (signal.aborted) return;
    const due = [...badges.values()].filter(isDue);
    const next = due.slice(0, AT_ONCE).filter((badge) => {
      const still = isStill(badge.card);
      if (!still) drop(badge.element);
      return still;
    });
    for (const badge of next) {
      draw(partsOf(badge).box, badge.card.verdict);
      badge.drawn = contentOf(badge.card.verdict);
    }
    if (next.length > 0) nodes.noteChange();
    const refused = placeBadges(next.map(partsOf), nodes.isOurs);
    for (const badge of next) badge.isRefused = refused.includes(partsOf(badge));
    if (due.length > AT_ONCE) drawLater();
  };
  const drawLater = () => {
    if (!isWaiting) whenIdle(window, drawDue);
    isWaiting = true;
  };
  const placeAgain = () => {
    const shown = [...badges.values()].flatMap(({ parts }) => (parts?.host.isConnected ? [parts] : []));
    placeBadges(shown, nodes.isOurs);
  };
  window.addEventListener('resize', () => whenIdle(window, placeAgain), { signal, passive: true });
  signal.addEventListener('abort', clear, { once: true });

  return {
    ours: nodes.takeChange,
    drop,
    clear,
    /** Takes over the cards that are on the page now. A card keeps its badge for as long as its verdict stays. */
    show(cards: readonly BadgedCard<Verdict>[]): void {
      const elements = new Set(cards.map(({ element }) => element));
      for (const element of [...badges.keys()]) if (!elements.has(element)) drop(element);
      let isRevealed = false;
      for (const card of cards) {
        const badge = badges.get(card.element) ?? newBadge(card);
        badges.set(card.element, badge);
        badge.card = card;
        // Rules act on all cards, near or not, because hiding one moves those that the user sees.
        const isFollowed = (badge.faded?.action ?? null) === card.action;
        if (!isFollowed && isStill(card) && fadeByRule(badge)) isRevealed = true;
      }
      // A hidden card had no size, so its badge could not be given a place.
      if (isRevealed) placeAgain();
      drawDue();
    },
  };
}

/** Our nodes on the page, and whether any of them came or went since the page's observer last asked. */
function ownNodes() {
  const nodes = new WeakSet<Node>();
  const isOurs = (node: Node) => nodes.has(node);
  let hasChanged = false;
  return {
    isOurs,
    add(node: Node): void {
      nodes.add(node);
    },
    noteChange(): void {
      hasChanged = true;
    },
    /** Tells our nodes from the page's. Null where none came or went since the last call: most changes need no look. */
    takeChange(): ((node: Node) => boolean) | null {
      const had = hasChanged;
      hasChanged = false;
      return had ? isOurs : null;
    },
  };
}
