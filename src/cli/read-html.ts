import type { PageReading } from '../domain/model/page-posting';
import { readPage } from '../pages/read-page';
import { SITES } from '../sites';
import { parseHtml } from './parse-html';
import { repairScriptTags } from './repair-script-tags';

/** A saved page that was read, and the document that it was read from. */
export interface ReadDocument {
  readonly document: Document;
  readonly reading: PageReading;
}

/**
 * Reads a saved page in the way the extension reads an open one. Scripts do not run and nothing is loaded. `url` is the
 * address that the page came from; null takes the address that the page itself names (see `savedFrom`). Where no
 * posting is found and a script without an end tag has swallowed the page, the page is repaired and read again.
 */
export function readDocument(html: string, url: string | null): ReadDocument {
  const first = readOnce(html, url);
  const repaired = first.reading.posting ? html : repairScriptTags(html);
  if (repaired === html) return first;
  const again = readOnce(repaired, url);
  return again.reading.posting || again.reading.cards.length > first.reading.cards.length ? again : first;
}

/** As `readDocument`, for callers that need no document. */
export const readHtml = (html: string, url: string | null): PageReading => readDocument(html, url).reading;

function readOnce(html: string, url: string | null): ReadDocument {
  const document = parseHtml(html);
  return {
    document,
    reading: readPage(document, new URL(url ?? savedFrom(document) ?? 'about:blank'), SITES),
  };
}

/**
 * Finds the address that a page was saved from: its canonical link, its `og:url`, or the "saved from url" comment that
 * browsers write. Null where it has none of them.
 */
export function savedFrom(document: Document): string | null {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [canonical, shared, fromComment(document)].find((url) => isAddress(url)) ?? null;
}

function fromComment(document: Document): string | null {
  for (const node of document.childNodes) {
    const saved = node.nodeType === 8 ? /saved from url=\(\d+\)(\S+)/.exec(node.nodeValue ?? '') : null;
    if (saved?.[1]) return saved[1];
  }
  return null;
}

const isAddress = (url: string | null | undefined): url is string =>
  typeof url === 'string' && URL.canParse(url) && /^https?:/.test(url);
