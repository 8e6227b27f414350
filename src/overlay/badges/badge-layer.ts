import type { CardRuleAction } from '../../domain/model/card-rules';
import type { ShownCard } from '../../pages/watch/watch-cards';
import { whenIdle } from '../../pages/watch/when-idle';
import { dimCard, type Undim } from './dim-card';
import { type PlaceableBadge, placeBadges } from './place-badges';

/** A card and what is to be on it. */
export interface BadgedCard<Verdict> extends ShownCard {
  readonly verdict: Verdict;
  /** What the user's rules do to the card; null where none speaks of it. */
  readonly action: CardRuleAction | null;
}

/** What the badges need from outside: hosts, words, and the card's present word. */
export interface BadgeMakers<Verdict> {
  readonly window: Window;
  /** A host that is not on the page yet, and the box in it. */
  readonly make: (card: Element) => { readonly host: HTMLElement; readonly box: HTMLElement };
  readonly draw: (box: HTMLElement, verdict: Verdict) => void;
  /** Asked right before a card is written on: lists use their nodes again. */
  readonly isStill: (shown: ShownCard) => boolean;
  /** A card's badge is made, drawn and placed when this is first so. */
  readonly isNear?: (element: Element) => boolean;
  readonly signal: AbortSignal;
}

interface Badge<Verdict> {
  readonly element: Element;
  /** Null until the card has come near the window. */
  parts: PlaceableBadge | null;
  now: BadgedCard<Verdict>;
  /** The verdict that is drawn and placed, by its content; null where that is still to be done. */
  placed: string | null;
  /** It would move something on the page: the card has none. */
  isRefused: boolean;
  faded: { readonly action: CardRuleAction; readonly undo: Undim } | null;
}

const contentOf = (verdict: unknown): string => JSON.stringify(verdict);

/** So many are placed at once: under half of what a frame allows. */
const AT_ONCE = 25;

/**
 * The badges of a page: on every card that is given and near the window, off every other. Everything comes off when the
 * signal aborts.
 */
export function badgeLayer<Verdict>({
  window,
  make,
  draw,
  isStill,
  isNear = () => true,
  signal,
}: BadgeMakers<Verdict>) {
  const badges = new Map<Element, Badge<Verdict>>();
  const hosts = new WeakSet<Node>();
  const isOurs = (node: Node) => hosts.has(node);
  let isWaiting = false;
  /** Set where a host came or went, until the page's observer has asked. */
  let hasMoved = false;

  const drop = (element: Element) => {
    const badge = badges.get(element);
    if (!badge) return;
    badges.delete(element);
    badge.faded?.undo();
    badge.parts?.host.remove();
    hasMoved = true;
  };
  /** Fades the card as its rules say. True where something comes to be seen that had no size before. */
  const follow = (badge: Badge<Verdict>): boolean => {
    const { action } = badge.now;
    const before = badge.faded;
    if ((before?.action ?? null) === action) return false;
    before?.undo();
    badge.faded = action && { action, undo: dimCard(badge.element as HTMLElement, action) };
    return before?.action === 'hide';
  };
  const add = (card: BadgedCard<Verdict>) => {
    const { element } = card;
    const badge: Badge<Verdict> = { element, parts: null, now: card, placed: null, isRefused: false, faded: null };
    badges.set(element, badge);
    return badge;
  };
  const partsOf = (badge: Badge<Verdict>): PlaceableBadge => {
    badge.parts ??= { element: badge.element, ...make(badge.element) };
    hosts.add(badge.parts.host);
    return badge.parts;
  };
  const isDue = ({ element, parts, now, placed, isRefused }: Badge<Verdict>) =>
    isNear(element) && (placed !== contentOf(now.verdict) || (!parts?.host.isConnected && !isRefused));
  const work = () => {
    isWaiting = false;
    if (signal.aborted) return;
    const due = [...badges.values()].filter(isDue);
    const next = due.slice(0, AT_ONCE).filter((badge) => {
      const still = isStill(badge.now);
      if (!still) drop(badge.element);
      return still;
    });
    for (const badge of next) {
      draw(partsOf(badge).box, badge.now.verdict);
      badge.placed = contentOf(badge.now.verdict);
    }
    if (next.length > 0) hasMoved = true;
    const refused = placeBadges(next.map(partsOf), isOurs);
    for (const badge of next) badge.isRefused = refused.includes(partsOf(badge));
    if (due.length > AT_ONCE) later();
  };
  const later = () => {
    if (!isWaiting) whenIdle(window, work);
    isWaiting = true;
  };
  const replace = () => {
    const shown = [...badges.values()].flatMap(({ parts }) => (parts?.host.isConnected ? [parts] : []));
    placeBadges(shown, isOurs);
  };
  const clear = () => {
    for (const element of [...badges.keys()]) drop(element);
  };
  window.addEventListener('resize', () => whenIdle(window, replace), { signal, passive: true });
  signal.addEventListener('abort', clear, { once: true });

  return {
    /** Which nodes are ours; null where none came or went since this was last asked: looking at every change of a page is dear. */
    ours(): ((node: Node) => boolean) | null {
      const had = hasMoved;
      hasMoved = false;
      return had ? isOurs : null;
    },
    drop,
    clear,
    /** Takes over the cards that are on the page now. Cards keep the badge that they have as long as its verdict stays. */
    show(cards: readonly BadgedCard<Verdict>[]): void {
      const elements = new Set(cards.map(({ element }) => element));
      for (const element of [...badges.keys()]) if (!elements.has(element)) drop(element);
      let isRevealed = false;
      for (const card of cards) {
        const badge = badges.get(card.element) ?? add(card);
        badge.now = card;
        // All of them, near or not: what is hidden moves what is seen.
        const isFollowed = (badge.faded?.action ?? null) === card.action;
        if (!isFollowed && isStill(card) && follow(badge)) isRevealed = true;
      }
      // What was hidden had no place to be given.
      if (isRevealed) replace();
      work();
    },
  };
}
