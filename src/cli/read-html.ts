import type { PageReading } from '../domain/model/page-posting';
import { readPage } from '../pages/read-page';
import { SITES } from '../sites';
import { parseHtml } from './parse-html';
import { repairScriptTags } from './repair-script-tags';

/**
 * Reads a saved page as the extension reads an open one. Scripts do not run and nothing is loaded. `url` is the address
 * it came from; where it is not given, the page's own word for it is taken (see `savedFrom`). A page that a script swallowed
 * when it was saved is read a second time, mended.
 */
export function readHtml(html: string, url: string | null): PageReading {
  const reading = readOnce(html, url);
  const mended = reading.posting ? html : repairScriptTags(html);
  if (mended === html) return reading;
  const again = readOnce(mended, url);
  return again.posting || again.cards.length > reading.cards.length ? again : reading;
}

function readOnce(html: string, url: string | null): PageReading {
  const document = parseHtml(html);
  return readPage(document, new URL(url ?? savedFrom(document) ?? 'about:blank'), SITES);
}

/** The canonical link, `og:url` or the "saved from url" comment that browsers write; null where there is none. */
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
