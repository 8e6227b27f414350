import type { CardElements } from '../cards/list-reader';
import { knownCards, type ShownCard } from './known-cards';
import { quietTimer } from './quiet-timer';
import { whenIdle } from './when-idle';

/** Whose cards are followed, and who is called when they change. */
export interface CardWatchOptions {
  readonly window: Window;
  /** Finds the cards that are on the page at this moment. */
  readonly find: () => CardElements;
  /** Tells our own nodes from the page's; null where none of ours came or went since the last call. */
  readonly ours: () => ((node: Node) => boolean) | null;
  /** Gets all elements of cards, each time that the page was searched for them. */
  readonly onElements?: (elements: readonly Element[]) => void;
  /** Whether a card is to be read: a card that nobody sees can wait. Asked again after `CardWatch.wanted`. */
  readonly isWanted?: (element: Element) => boolean;
  /** Gets all cards of the page that were read, whenever they may have changed. */
  readonly onCards: (cards: readonly ShownCard[]) => void;
  /**
   * Called at once, before the page is painted, when an element shows another posting than before. Lists that reuse
   * their elements do that.
   */
  readonly onStale: (element: Element) => void;
  readonly signal: AbortSignal;
}

/** What the page's one observer calls, and what anyone who needs a card's words calls. */
export interface CardWatch {
  /** Takes in changes of the page. False where they are nothing but our own. */
  mutated(records: readonly MutationRecord[]): boolean;
  /** Searches the page again soon, although it has not changed: what is known of it has. */
  look(): void;
  /** Reads the cards that have come to be wanted. */
  wanted(): void;
  /** Whether an element still shows the card that it showed. Call it right before writing on the card. */
  isStill(shown: ShownCard): boolean;
}

/** The page is searched for cards after this long without a change, or this long after the first one. Milliseconds. */
const QUIET = 150;
const LONGEST_WAIT = 1000;
/** After this long we no longer wait for a page to finish loading. Milliseconds. */
const LONGEST_LOAD = 4000;
/**
 * After a search we rest for this many times as long as it took, so that searching takes under 1 % of the main thread.
 */
const REST = 150;

/**
 * Follows the cards of a list, and changes nothing on the page. It has no observer of its own: whoever has the page's
 * one observer calls `mutated`. An element is read again only where something in it changed.
 */
export function watchCards(options: CardWatchOptions): CardWatch {
  const { window, find, ours, onElements, isWanted = () => true, onCards, onStale, signal } = options;
  const cards = knownCards(isWanted);
  let isReady = false;
  let restUntil = 0;

  const search = () => {
    if (signal.aborted) return;
    const started = performance.now();
    const found = find();
    cards.found(found);
    onElements?.(found.elements);
    onCards(cards.shown());
    restUntil = Date.now() + REST * (performance.now() - started);
  };
  const timer = quietTimer({
    dueAt: (first, last) => Math.max(restUntil, Math.min(last + QUIET, first + LONGEST_WAIT)),
    isOver: () => signal.aborted,
    run: () => whenIdle(window, search),
  });
  const start = () => {
    isReady = true;
    timer.changed();
  };
  signal.addEventListener('abort', timer.stop, { once: true });
  onceLoaded(window, start, signal);

  return {
    look() {
      if (isReady) timer.changed();
    },
    wanted() {
      if (!signal.aborted) onCards(cards.shown());
    },
    mutated(records) {
      const isOurs = ours();
      const pages = isOurs ? records.filter((record) => !isOwn(record, isOurs)) : records;
      if (pages.length === 0) return false;
      cards.changed(pages, onStale);
      if (isReady) timer.changed();
      return true;
    },
    isStill: cards.isStill,
  };
}

/**
 * Calls `start` once, when the page has loaded: frameworks that take over a page's own HTML do not expect a node of
 * ours in it. A page that never finishes is waited for `LONGEST_LOAD` milliseconds.
 */
function onceLoaded(window: Window, start: () => void, signal: AbortSignal): void {
  if (window.document.readyState === 'complete') {
    start();
    return;
  }
  const loaded = () => {
    clearTimeout(timeout);
    window.removeEventListener('load', loaded);
    start();
  };
  const timeout = setTimeout(loaded, LONGEST_LOAD);
  window.addEventListener('load', loaded, { once: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timeout), { once: true });
}

/** A record of one node of ours that came or went. */
function isOwn({ addedNodes, removedNodes }: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  const node = addedNodes[0] ?? removedNodes[0];
  return node !== undefined && addedNodes.length + removedNodes.length === 1 && isOurs(node);
}
