import type { PageCard } from '../../domain/model/page-posting';
import { type CardElements, NO_CARDS } from '../cards/card-elements';
import { whenIdle } from './when-idle';

/** A card with its element on the page. */
export interface ShownCard {
  readonly card: PageCard;
  readonly element: Element;
}

/** Whose cards are followed, and whom to tell. */
export interface CardWatchOptions {
  readonly window: Window;
  /** The cards that are on the page at this moment. */
  readonly find: () => CardElements;
  /** Which nodes are ours; null where none was put on the page or taken off since it was last asked. */
  readonly ours: () => ((node: Node) => boolean) | null;
  /** All elements of cards, whenever they were looked for. */
  readonly onElements?: (elements: readonly Element[]) => void;
  /** Whether a card is to be read: what nobody sees may wait. Asked again after `CardWatch.wanted`. */
  readonly isWanted?: (element: Element) => boolean;
  /** All cards of the page that were read, whenever they may have changed. */
  readonly onCards: (cards: readonly ShownCard[]) => void;
  /** At once, before the page is painted: an element shows another posting now, as in lists that use their nodes again. */
  readonly onStale: (element: Element) => void;
  readonly signal: AbortSignal;
}

/** What the page's one observer tells, and whoever needs to know a card's words. */
export interface CardWatch {
  /** Takes in changes of the page. False where they are our own alone. */
  mutated(records: readonly MutationRecord[]): boolean;
  /** Reads those that have come to be wanted. */
  wanted(): void;
  /** Whether an element still is the card that it was. Asked right before something is written on it. */
  isStill(shown: ShownCard): boolean;
}

/** Cards are looked for after this long without a change, or this long after the first one. Milliseconds. */
const QUIET = 150;
const LONGEST_WAIT = 1000;
/** A page that never finishes loading is not waited for any longer. */
const LONGEST_LOAD = 4000;
/** After looking, nothing is looked for during this many times as long as it took: under 1 % of the main thread. */
const REST = 150;

/**
 * Follows the cards of a list. It has no observer of its own. An element is read again only where something in it
 * changed; the search for elements pays for itself with a rest.
 */
export function watchCards(options: CardWatchOptions): CardWatch {
  const { window, find, ours, onElements, isWanted = () => true, onCards, onStale, signal } = options;
  const { document } = window;
  /** What each element says; without an entry it must be read. Elements that leave the page take their entry along. */
  const known = new WeakMap<Element, { readonly card: PageCard; readonly id: string | null }>();
  let now = NO_CARDS;
  let isReady = document.readyState === 'complete';
  let tracked: ReadonlySet<Node> = new Set();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let firstChange = 0;
  let lastChange = 0;
  let restUntil = 0;

  const shownCard = (element: Element): readonly ShownCard[] => {
    const before = known.get(element);
    if (!before && !isWanted(element)) return [];
    const id = now.idOf(element);
    const card = before?.id === id ? before.card : now.read(element);
    if (!card) return [];
    known.set(element, { card, id });
    return [{ card, element }];
  };
  const look = () => {
    if (signal.aborted) return;
    const started = performance.now();
    now = find();
    tracked = new Set(now.elements);
    onElements?.(now.elements);
    onCards(now.elements.flatMap(shownCard));
    restUntil = Date.now() + REST * (performance.now() - started);
  };
  const settle = () => {
    timer = undefined;
    if (signal.aborted) return;
    const due = Math.max(restUntil, Math.min(lastChange + QUIET, firstChange + LONGEST_WAIT));
    if (due > Date.now()) timer = setTimeout(settle, due - Date.now());
    else whenIdle(window, look);
  };
  const changed = () => {
    lastChange = Date.now();
    if (timer !== undefined) return;
    firstChange = lastChange;
    timer = setTimeout(settle, QUIET);
  };
  const says = (element: Element, card: PageCard) => JSON.stringify(now.read(element)) === JSON.stringify(card);
  /** The card that a changed node is in. */
  const cardOf = (target: Node): Element | null => {
    for (let node: Node | null = target; node; node = node.parentNode) if (tracked.has(node)) return node as Element;
    return null;
  };
  const ready = () => {
    if (isReady) return;
    isReady = true;
    clearTimeout(timer);
    timer = undefined;
    changed();
  };

  if (isReady) changed();
  else {
    // Not before the page has loaded: frameworks that take over a page's own HTML do not expect a node of ours in it.
    window.addEventListener('load', ready, { once: true, signal });
    timer = setTimeout(ready, LONGEST_LOAD);
  }
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    wanted() {
      if (!signal.aborted) onCards(now.elements.flatMap(shownCard));
    },
    mutated(records) {
      const isOurs = ours();
      const pages = isOurs ? records.filter((record) => !isOwn(record, isOurs)) : records;
      if (pages.length === 0) return false;
      const targets = new Set(tracked.size > 0 ? pages.map(({ target }) => target) : []);
      const touched = new Set([...targets].map(cardOf));
      for (const element of touched) {
        const before = element && known.get(element);
        if (!before) continue;
        known.delete(element);
        if (!element.isConnected || !says(element, before.card)) onStale(element);
      }
      if (isReady) changed();
      return true;
    },
    isStill({ card, element }) {
      // What changed in the element took its entry; a changed id in an attribute did not.
      const before = known.get(element);
      const isSame = before ? before.card === card && before.id === now.idOf(element) : says(element, card);
      return element.isConnected && isSame;
    },
  };
}

/** One node of ours that came or went. */
function isOwn({ addedNodes, removedNodes }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  const node = addedNodes[0] ?? removedNodes[0];
  return node !== undefined && addedNodes.length + removedNodes.length === 1 && isOurs(node);
}
