import { asList, asObject, type Json, type JsonObject, parseJson } from './page-json';
import { withPropertyNames } from './property-names';

/** Nodes looked at. A page has a handful; a hostile page may have very many. */
const MOST_NODES = 20_000;
/** How much of an escaped block is read. Characters. */
const MOST_ESCAPED = 1_000_000;

/**
 * Finds every JobPosting in the page's JSON-LD: at the top, in a list, in `@graph`, or inside another node. Blocks that
 * are not JSON are skipped.
 */
export function findJsonLd(document: Document): readonly JsonObject[] {
  const found: JsonObject[] = [];
  for (const script of document.querySelectorAll('script[type]')) {
    // Some pages escape the "+" twice, so that the attribute's value is "…ld&#x2B;json".
    const type = (script.getAttribute('type') ?? '').replace(/&#x2b;|&#43;|&plus;/i, '+').toLowerCase();
    if (!type.includes('ld+json')) continue;
    const text = script.textContent ?? '';
    const json = parseJson(text) ?? (text.includes('&quot;') ? parseJson(unescaped(text)) : undefined);
    if (json !== undefined) collect(json, found);
  }
  return found;
}

function collect(json: Json, found: JsonObject[]): void {
  const pending: Json[] = [json];
  for (let seen = 0; pending.length > 0 && seen < MOST_NODES; seen++) {
    const node = pending.pop();
    if (Array.isArray(node)) {
      // Pushed in reverse, so that they come off the stack in the page's order.
      for (let index = node.length - 1; index >= 0; index--) pending.push(node[index] as Json);
      continue;
    }
    const object = asObject(node);
    if (!object) continue;
    if (isJobPosting(object)) found.push(withPropertyNames(object));
    else for (const value of Object.values(object).reverse()) if (typeof value === 'object') pending.push(value);
  }
}

const isJobPosting = (object: JsonObject): boolean =>
  asList(object['@type']).some((type) => typeof type === 'string' && /(?:^|[/:#])JobPosting$/i.test(type.trim()));

/**
 * Undoes the escaping of pages that write JSON as if it stood in an attribute. The ampersand comes last, because
 * "&amp;quot;" is a quotation mark inside a text.
 */
const unescaped = (text: string): string =>
  text
    .slice(0, MOST_ESCAPED)
    .replaceAll('&quot;', '"')
    .replace(/&#0?39;|&apos;/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
