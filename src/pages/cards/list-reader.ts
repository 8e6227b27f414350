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
