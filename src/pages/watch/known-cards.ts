import type { PageCard } from '../../domain/model/page-posting';
import { type CardElements, NO_CARDS } from '../cards/list-reader';

/** A card with its element on the page. */
export interface ShownCard {
  readonly card: PageCard;
  readonly element: Element;
}

/** What was last read of each card's element. */
export interface KnownCards {
  /** Takes over the elements that were found on the page now. */
  found(now: CardElements): void;
  /** All cards that are known or wanted; those that are not known are read. */
  shown(): readonly ShownCard[];
  /**
   * Forgets the cards that these changes are in. Calls `onStale` for an element that shows another posting now, or is
   * gone.
   */
  changed(records: readonly MutationRecord[], onStale: (element: Element) => void): void;
  /** Whether an element still shows the card that was read from it. */
  isStill(shown: ShownCard): boolean;
}

/** Remembers what cards say, so that an element is read again only where something in it changed. */
export function knownCards(isWanted: (element: Element) => boolean): KnownCards {
  /** Without an entry the element must be read. An element that leaves the page takes its entry along. */
  const known = new WeakMap<Element, { readonly card: PageCard; readonly id: string | null }>();
  let now = NO_CARDS;
  let elements: ReadonlySet<Node> = new Set();

  const shownCard = (element: Element): readonly ShownCard[] => {
    const before = known.get(element);
    if (!before && !isWanted(element)) return [];
    const id = now.idOf(element);
    const card = before?.id === id ? before.card : now.read(element);
    if (!card) return [];
    known.set(element, { card, id });
    return [{ card, element }];
  };
  const says = (element: Element, card: PageCard) => JSON.stringify(now.read(element)) === JSON.stringify(card);
  /** The card that a changed node is in; null where it is in none. */
  const cardOf = (target: Node): Element | null => {
    for (let node: Node | null = target; node; node = node.parentNode) if (elements.has(node)) return node as Element;
    return null;
  };
  return {
    found(cards) {
      now = cards;
      elements = new Set(cards.elements);
    },
    shown: () => now.elements.flatMap(shownCard),
    changed(records, onStale) {
      const targets = new Set(elements.size > 0 ? records.map(({ target }) => target) : []);
      const touched = new Set([...targets].map(cardOf));
      for (const element of touched) {
        const before = element && known.get(element);
        if (!before) continue;
        known.delete(element);
        if (!element.isConnected || !says(element, before.card)) onStale(element);
      }
    },
    isStill({ card, element }) {
      // A change inside the element has deleted its entry. A changed attribute, such as the id, has not.
      const before = known.get(element);
      const isSame = before ? before.card === card && before.id === now.idOf(element) : says(element, card);
      return element.isConnected && isSame;
    },
  };
}
