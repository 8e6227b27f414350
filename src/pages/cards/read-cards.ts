import type { PageCard } from '../../domain/model/page-posting';
import { firstValue, select } from '../selectors/read-selectors';
import type { CardHooks, Page, Site } from '../site/define-site';
import { cardsInJson } from './card-json';
import type { ListReader } from './list-reader';

/** Cards at most. A list that scrolls without end is read no further. */
const MOST_CARDS = 500;

/** A card and its element on the page. The element is null where only the page's data has the card. */
export interface FoundCard {
  readonly card: PageCard;
  readonly element: Element | null;
}

/**
 * Reads the cards of a results page, in its order, each posting once. A card that the page has not filled in yet has ""
 * for its title. Where the site has no file, or its hooks find nothing on a page that may be a list, `lists` looks for
 * them.
 */
export function readCards(site: Site | null, page: Page, lists: ListReader): readonly PageCard[] {
  const cards = site ? cardsOf(site, page, true).map(({ card }) => card) : [];
  return cards.length === 0 && mayBeList(site, page) ? repeatedCards(lists, site, page) : cards;
}

/** Reads the cards that are filled in, each with its element, so that something can be put on it. */
export const findCards = (site: Site, page: Page): readonly FoundCard[] => cardsOf(site, page, false);

/**
 * Whether a page may be a list by its address. A site without a file says nothing of its addresses. Where a site has
 * one, its cards must be looked for at this address, and it must name no posting.
 */
export function mayBeList(site: Site | null, page: Page): boolean {
  if (!site) return true;
  if (!site.postingId) return false;
  if (site.kind) return site.kind(page) === 'list';
  return site.cards?.some(({ path }) => path?.test(page.url.pathname) ?? page.id === null) ?? false;
}

function repeatedCards(lists: ListReader, site: Site | null, page: Page): readonly PageCard[] {
  const { elements, read } = lists(page, site);
  const cards = new Map<string, PageCard>();
  for (const element of elements.slice(0, MOST_CARDS)) {
    const card = read(element);
    if (card && !cards.has(card.id)) cards.set(card.id, card);
  }
  return [...cards.values()];
}

function cardsOf(site: Site, page: Page, withUnfilled: boolean): readonly FoundCard[] {
  if (site.kind && site.kind(page) !== 'list') return [];
  const shown = shownCards(site.cards ?? [], page, withUnfilled);
  const known = site.cardJson ? cardsInJson(site.cardJson, page) : new Map<string, PageCard>();
  if (shown.length === 0) return [...known.values()].map((card) => ({ card, element: null }));
  return shown.map(({ card, element }) => ({ card: filledIn(card, known.get(card.id)), element }));
}

/** Completes a card with the page's data about the same posting. What the card shows itself counts first. */
export function filledIn(card: PageCard, known: PageCard | undefined): PageCard {
  if (!known) return card;
  return {
    ...card,
    url: card.url ?? known.url,
    hiringOrganization: card.hiringOrganization ?? known.hiringOrganization,
    jobLocation: card.jobLocation ?? known.jobLocation,
    salary: card.salary ?? known.salary,
  };
}

function shownCards(list: readonly CardHooks[], page: Page, withUnfilled: boolean): readonly FoundCard[] {
  for (const hooks of list) {
    if (hooks.path && !hooks.path.test(page.url.pathname)) continue;
    const cards = new Map<string, FoundCard>();
    for (const element of select(page.document, hooks.card, page)) {
      const card = readCard(element, hooks, page) ?? (withUnfilled ? unfilledCard(element, hooks, page) : null);
      if (card && !cards.has(card.id)) cards.set(card.id, { card, element });
      if (cards.size === MOST_CARDS) break;
    }
    // Where these hooks find no title at all, the next ones may.
    if ([...cards.values()].some(({ card }) => card.title !== '')) return [...cards.values()];
  }
  return [];
}

/** Reads one element by a list's hooks; null where it is not filled in yet. */
export function readCard(element: Element, hooks: CardHooks, page: Page): PageCard | null {
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

/** A card that the site fills in when the user scrolls near: the list has it, but its words are not there yet. */
function unfilledCard(element: Element, hooks: CardHooks, page: Page): PageCard | null {
  const id = hooks.filledLater ? firstValue(hooks.id ?? [], element, page) : null;
  if (id === null) return null;
  const link = firstValue(hooks.link ?? [], element, page);
  const url = link !== null && URL.canParse(link, page.url.href) ? new URL(link, page.url.href).href : null;
  return { id, url, title: '', hiringOrganization: null, jobLocation: null, salary: null };
}
