import type { PageCard } from '../../domain/model/page-posting';
import type { CardJson, Page } from '../site/define-site';
import { asList, isEstimate, jsonAt, jsonLine, scriptJson, textOrName } from '../structured-data/page-json';

/** Items read at most. No page lists more. */
const MOST_ITEMS = 500;

/**
 * Reads the cards in the page's own JSON, by their ids and in its order; none where there is no such JSON. Items
 * without an id or a title are skipped.
 */
export function cardsInJson(source: CardJson, page: Page): ReadonlyMap<string, PageCard> {
  const cards = new Map<string, PageCard>();
  for (const item of asList(jsonAt(scriptJson(source, page.document), source.list)).slice(0, MOST_ITEMS)) {
    const line = (field: keyof CardJson['fields']) => jsonLine(item, source.fields[field], page.document);
    const id = textOrName(jsonAt(item, source.id));
    const title = line('title');
    if (id === null || title === null) continue;
    const link = line('url');
    cards.set(id, {
      id,
      url: link !== null && URL.canParse(link, page.url.href) ? new URL(link, page.url.href).href : null,
      title,
      hiringOrganization: line('hiringOrganization'),
      jobLocation: line('jobLocation'),
      salary: isEstimate(item, source.estimated) ? null : line('salary'),
    });
  }
  return cards;
}
