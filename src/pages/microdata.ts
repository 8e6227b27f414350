import { blockText } from './block-text';
import { lineText } from './line-text';
import type { Json } from './parse-json';
import type { JsonObject } from './schema-posting';

/** Items nest a few deep (posting, place, address), have a few properties, and a page has a few of them. */
const DEEPEST = 6;
const MOST_PROPERTIES = 300;
const MOST_POSTINGS = 30;

/** A JobPosting in microdata, in the shape of its JSON-LD, with the element that holds it. */
export interface MicrodataPosting {
  readonly root: Element;
  readonly posting: JsonObject;
}

/** Every JobPosting that the page's microdata (https://html.spec.whatwg.org/#microdata) describes. */
export function findMicrodata(document: Document): readonly MicrodataPosting[] {
  const roots = [...document.querySelectorAll('[itemscope][itemtype*="JobPosting" i]')].slice(0, MOST_POSTINGS);
  return roots.map((root) => ({ root, posting: itemOf(root, 0) }));
}

function itemOf(item: Element, depth: number): JsonObject {
  const properties: Record<string, Json[]> = {};
  for (const element of [...item.querySelectorAll('[itemprop]')].slice(0, MOST_PROPERTIES)) {
    if (element.parentElement?.closest('[itemscope]') !== item) continue;
    const value = element.hasAttribute('itemscope')
      ? depth < DEEPEST
        ? itemOf(element, depth + 1)
        : null
      : propertyValue(element);
    if (value === null || value === '') continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      if (name === '') continue;
      properties[name] ??= [];
      properties[name].push(value);
    }
  }
  return Object.fromEntries(
    Object.entries(properties).map(([name, values]) => [name, values.length === 1 ? (values[0] as Json) : values]),
  );
}

function propertyValue(element: Element): string | null {
  const given =
    element.getAttribute('content') ??
    element.getAttribute('datetime') ??
    (element.tagName === 'DATA' || element.tagName === 'METER' ? element.getAttribute('value') : null);
  if (given !== null) return given;
  const link = element.tagName === 'A' || element.tagName === 'LINK' ? element.getAttribute('href') : null;
  if (link !== null && /^(?:url|sameAs|mainEntityOfPage)$/.test(element.getAttribute('itemprop') ?? '')) return link;
  // The description is the one long property: its blocks matter.
  return element.getAttribute('itemprop') === 'description' ? blockText([element]) : lineText(element);
}
