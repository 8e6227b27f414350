import type { PageCard } from '../domain/page-posting';
import type { CardHooks, Page, Site } from './define-site';
import { firstValue, select } from './read-hooks';

/** A list that scrolls without end is read this far. */
const MOST_CARDS = 500;

/** The cards of a results page, in its order, each posting once; empty cards (not yet filled in) are left out. */
export function readCards(site: Site, page: Page): readonly PageCard[] {
  for (const hooks of site.cards ?? []) {
    if (hooks.path && !hooks.path.test(page.url.pathname)) continue;
    const cards = new Map<string, PageCard>();
    for (const element of select(page.document, hooks.card, page)) {
      const card = readCard(element, hooks, page);
      if (card && !cards.has(card.id)) cards.set(card.id, card);
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
