import type { PageReading } from '../domain/model/page-posting';
import { ALL_READERS } from './all-readers';
import { readOpenPosting } from './read-open-posting';
import type { Site } from './site/define-site';
import { findSite } from './site/find-site';

/**
 * Reads a page with all that we have: its posting (or the open detail pane of a results page) and its cards. The script
 * on a page has `readOpenPosting` instead, because this file brings all readers with it.
 *
 * `src/pages` turns pages into words: it finds the posting and the cards, and follows them as the page changes. It
 * never writes on a page (that is `src/overlay`), and never says what the words mean (that is `src/domain/reading`).
 */
export function readPage(document: Document, url: URL, sites: readonly Site[]): PageReading {
  return readOpenPosting({ document, url, site: findSite(url, sites, document), readers: ALL_READERS }, true);
}
