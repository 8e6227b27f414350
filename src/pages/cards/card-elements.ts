import type { PageCard } from '../../domain/model/page-posting';
import { firstValue, select } from '../selectors/read-selectors';
import type { CardHooks, Page, Site } from '../site/define-site';
import { cardsInJson } from './card-json';
import { type CardElements, type ListReader, NO_CARDS } from './list-reader';
import { filledIn, mayBeList, readCard } from './read-cards';

/** Elements at most. A list that scrolls without end is followed no further. */
const MOST_ELEMENTS = 600;

/**
 * Finds the elements of cards without reading each of them. Reading costs more, and is only needed where something
 * changed. Where one such element is inside another, the outer one counts. Where the site has no file, or its hooks find
 * nothing on a page that may be a list, `lists` looks for them.
 */
export function findCardElements(site: Site | null, page: Page, lists: ListReader): CardElements {
  for (const hooks of site?.cards ?? []) {
    if (hooks.path && !hooks.path.test(page.url.pathname)) continue;
    const elements = outermost([...select(page.document, hooks.card, page)].slice(0, MOST_ELEMENTS));
    if (elements.some((element) => readCard(element, hooks, page)?.title)) {
      const idOf = (element: Element) => firstValue(hooks.id ?? hooks.link ?? [], element, page);
      return { elements, read: reader(hooks, site, page), idOf };
    }
  }
  return mayBeList(site, page) ? lists(page, site) : NO_CARDS;
}

/** Drops elements that are inside another of them. In document order an element comes before what is in it. */
function outermost(elements: readonly Element[]): readonly Element[] {
  let outer: Element | null = null;
  return elements.filter((element) => {
    if (outer?.contains(element)) return false;
    outer = element;
    return true;
  });
}

function reader(hooks: CardHooks, site: Site | null, page: Page): CardElements['read'] {
  let known: ReadonlyMap<string, PageCard> | null = null;
  return (element) => {
    const card = readCard(element, hooks, page);
    // A card without a title has not been filled in by the page yet.
    if (!card?.title) return null;
    if (!site?.cardJson) return card;
    known ??= cardsInJson(site.cardJson, page);
    return filledIn(card, known.get(card.id));
  };
}
