import type { PageCard } from '../../domain/model/page-posting';
import type { Page, Site } from '../site/define-site';

/** The elements of the cards that a page shows. A posting that is listed twice has two. */
export interface CardElements {
  readonly elements: readonly Element[];
  /** Reads what one of them says at this moment; null where it is empty or no longer a card. */
  read(element: Element): PageCard | null;
  /** Reads the posting's id or address alone, which costs little; null where the card names neither. */
  idOf(element: Element): string | null;
}

/** A page without cards. */
export const NO_CARDS: CardElements = { elements: [], read: () => null, idOf: () => null };

/**
 * Finds the cards of a list of postings by the repetition of its structure. `site` is the page's site where it has a
 * file; then a card counts only where its address names a posting of that site.
 */
export type ListReader = (page: Page, site: Site | null) => CardElements;

/** Finds none, where the reader of lists was not loaded. */
export const NO_LISTS: ListReader = () => NO_CARDS;

/**
 * The key of the global property under which the script of the list reader leaves it. Like the site files it is a
 * script of its own (src/tools/build/site-scripts.ts), so that the pages that need none are not the slower for it.
 */
export const LOADED_LIST_READER = 'posting-list-reader';

/** The list reader that was loaded into this page before our script; one that finds none where it was not loaded. */
export function loadedListReader(): ListReader {
  const world = globalThis as unknown as Readonly<Record<symbol, ListReader | undefined>>;
  return world[Symbol.for(LOADED_LIST_READER)] ?? NO_LISTS;
}
