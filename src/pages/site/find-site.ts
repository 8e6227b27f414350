import type { Page, Site } from './define-site';

/**
 * Finds the site whose match patterns cover the address; else, where `document` is given, the platform that made the
 * page (`Site.madeBy`). Null where there is none.
 */
export function findSite(url: URL, sites: readonly Site[], document?: Document): Site | null {
  const covers = ({ matches, readsAlso = [] }: Site) =>
    [...matches, ...readsAlso].some((pattern) => matchesPattern(url, pattern));
  const isMadeBy = ({ madeBy }: Site) => madeBy !== undefined && document?.querySelector(madeBy);
  return sites.find(covers) ?? sites.find(isMadeBy) ?? null;
}

/**
 * Whether an address fits a WebExtension match pattern, as far as sites use them: `scheme://host/path` with `*` as the
 * scheme, `*.` before the host and `*` anywhere in path and query. A text that is no such pattern matches nothing.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function matchesPattern(url: URL, pattern: string): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme = '', host = '', path = ''] = parts;
  if (scheme === '*' ? !/^https?:$/.test(url.protocol) : url.protocol !== `${scheme}:`) return false;
  const bare = host.replace(/^\*\./, '');
  const hostFits = host === '*' || url.hostname === bare || (host !== bare && url.hostname.endsWith(`.${bare}`));
  return hostFits && fitsGlob(url.pathname + url.search, path);
}

/**
 * `*` stands for any text. Each piece is looked for from the left once, so the time is linear: there is no
 * backtracking.
 */
function fitsGlob(text: string, glob: string): boolean {
  const [first = '', ...rest] = glob.split('*');
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}

/** The posting's id in the address as the site writes it; null where the address names no posting. */
export function postingId(url: URL, site: Site | null): string | null {
  if (typeof site?.postingId === 'function') return site.postingId(url);
  const groups = site?.postingId?.exec(url.pathname + url.search)?.slice(1);
  return groups?.find((group) => group !== undefined) ?? null;
}

/**
 * What may be a posting's id in an address: numbers of five digits or more, and UUIDs. In the query only those count that
 * stand under a name for postings: the others say which campaign, or which board, the reader came from.
 */
export function addressIds(url: URL): readonly string[] {
  const query = [...new URLSearchParams(url.search.slice(0, 2000))].filter(
    ([key]) => POSTING_KEY.test(key) && !ORIGIN_KEY.test(key),
  );
  const text = [url.pathname, ...query.map(([, value]) => value)].join(' ').slice(0, 2000);
  return text.match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{5,20}/gi) ?? [];
}

/** "gh_jid", "currentJobId", "vacancy_ref" and the like; "token" is Greenhouse's. */
const POSTING_KEY =
  /^(?:id|jk|pid|nid|token|ref|reference)$|job|jid|jb|^req|vacanc|posting|position|requisition|advert|opening|opportunit/i;
/** "jobSource" and "jobBoardId" say where the reader came from. */
const ORIGIN_KEY = /src|source|board|^utm/i;

/** A page of a site, or of none, as its readers take it. `id` is the posting's; by default what the address names. */
export function makePage(document: Document, url: URL, site: Site | null, id = postingId(url, site)): Page {
  return { document, url, id, ids: id === null ? addressIds(url) : [id] };
}
