import type { PageCard } from '../domain/page-posting';
import { cardsInJson } from './card-json';
import type { CardHooks, Page, Site } from './define-site';
import { firstValue, select } from './read-hooks';

/** A list that scrolls without end is read this far. */
const MOST_CARDS = 500;

/** A card and where it stands on the page; null where only the page's data has it. */
export interface FoundCard {
  readonly card: PageCard;
  readonly element: Element | null;
}

/** The cards of a results page, in its order, each posting once; empty cards (not yet filled in) are left out. */
export const readCards = (site: Site, page: Page): readonly PageCard[] => findCards(site, page).map(({ card }) => card);

/** The same with each card's element, for what is to stand on it. */
export function findCards(site: Site, page: Page): readonly FoundCard[] {
  const shown = shownCards(site.cards ?? [], page);
  const known = site.cardJson ? cardsInJson(site.cardJson, page) : new Map<string, PageCard>();
  if (shown.length === 0) return [...known.values()].map((card) => ({ card, element: null }));
  return shown.map(({ card, element }) => ({ card: filledIn(card, known.get(card.id)), element }));
}

/** What a card does not show, from the page's data about the same posting. */
function filledIn(card: PageCard, known: PageCard | undefined): PageCard {
  if (!known) return card;
  return {
    ...card,
    url: card.url ?? known.url,
    hiringOrganization: card.hiringOrganization ?? known.hiringOrganization,
    jobLocation: card.jobLocation ?? known.jobLocation,
    salary: card.salary ?? known.salary,
  };
}

function shownCards(list: readonly CardHooks[], page: Page): readonly FoundCard[] {
  for (const hooks of list) {
    if (hooks.path && !hooks.path.test(page.url.pathname)) continue;
    const cards = new Map<string, FoundCard>();
    for (const element of select(page.document, hooks.card, page)) {
      const card = readCard(element, hooks, page);
      if (card && !cards.has(card.id)) cards.set(card.id, { card, element });
      if (cards.size === MOST_CARDS) break;
    }
    if (cards.size > 0) return [...cards.values()];
  }
  return [];
}

function readCard(element: Element, hooks: CardHooks, page: Page): PageCard | null {
  const one = (list: CardHooks['id']) => firstValue(list ?? [], element, page);
  const title = one(hooks.title);
  if (title === null) return null;
  const link = one(hooks.link);
  const url = link !== null && URL.canParse(link, page.url.href) ? new URL(link, page.url.href).href : null;
  const hiringOrganization = one(hooks.hiringOrganization);
  return {
    id: one(hooks.id) ?? url ?? [title, hiringOrganization].filter(Boolean).join(' · '),
    url,
    title,
    hiringOrganization,
    jobLocation: one(hooks.jobLocation),
    salary: one(hooks.salary),
  };
}
