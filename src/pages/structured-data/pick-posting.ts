import type { Page, Site } from '../site/define-site';
import { addressIds, postingId } from '../site/find-site';
import { blockText } from '../text/block-text';
import { normaliseWords } from '../text/normalise-words';
import { asList, asObject, type JsonObject, textOrName } from './page-json';

/**
 * Picks the posting that the page is about: the one whose address or id is the page's, else the one whose title the
 * page shows. A posting that names another address of the site is stale (after in-page navigation) or a featured one,
 * and is never taken, nor is one whose title the page does not show. Null where none is left.
 *
 * This folder reads what a page says about itself in JSON and in the attributes of its elements. It never takes such
 * data for the open posting's without proof, because data go stale on in-page navigation.
 */
export function pickPosting<T extends { readonly posting: JsonObject }>(
  candidates: readonly T[],
  page: Page,
  site: Site | null,
): T | null {
  const said = candidates.map((candidate) => ({ candidate, says: namesPage(candidate.posting, page, site) }));
  const ofPage = said.find(({ says }) => says === true);
  if (ofPage) return ofPage.candidate;
  const unsaid = said.filter(({ says }) => says === null).map(({ candidate }) => candidate);
  const shown = unsaid.filter(({ posting }) => showsTitle(page.document, posting));
  const [first = null] = shown;
  if (new Set(shown.map(({ posting }) => titleWords(posting))).size < 2) return first;
  // The page shows several of them, as a list does. Only one that the whole page is named after can be meant.
  const names = [
    page.document.title,
    ...[...page.document.querySelectorAll('h1')].map((heading) => heading.textContent),
  ];
  const of = names.map((name) => ` ${normaliseWords(name?.slice(0, 300))} `);
  return shown.find(({ posting }) => of.some((name) => name.includes(` ${titleWords(posting)} `))) ?? null;
}

/** Addresses and identifiers of one posting that are looked at, of each kind. A hostile page has a hundred thousand. */
const MOST_NAMES = 50;

/** Whether the posting names the page's address: true; false where it names another; null where it names none. */
function namesPage(posting: JsonObject, page: Page, site: Site | null): boolean | null {
  const addresses = [posting.url, posting['@id'], posting.mainEntityOfPage, posting.sameAs]
    .flatMap((value) => asList(value).slice(0, MOST_NAMES))
    .map((value) => textOrName(asObject(value)?.['@id'] ?? value))
    .flatMap((address) => parsedAddress(address, page.url));
  if (addresses.some((address) => isSameAddress(address, page.url))) return true;
  const identifiers = asList(posting.identifier)
    .slice(0, MOST_NAMES)
    .flatMap((value) => {
      const object = asObject(value);
      return (object ? asList(object.value) : [value]).flatMap((one) =>
        typeof one === 'string' || typeof one === 'number' ? String(one) : [],
      );
    });
  const own = [...identifiers, ...addresses.flatMap(addressIds)];
  if (own.some((id) => page.ids.includes(id))) return true;
  // Another number of the same length as the address's: this is the posting before an in-page navigation.
  const { id } = page;
  if (id !== null && identifiers.some((other) => /^\d+$/.test(other) && other.length === id.length)) return false;
  // The page is a list, and the posting's address is below it.
  const folder = page.url.pathname.replace(/\/?$/, '/');
  if (
    addresses.some(
      ({ hostname, pathname }) => hostname === page.url.hostname && pathname.startsWith(folder) && pathname !== folder,
    )
  )
    return false;
  const others = addresses.filter(
    (address) => address.hostname === page.url.hostname && (postingId(address, site) ?? addressIds(address)[0]),
  );
  return others.length > 0 && page.ids.length > 0 ? false : null;
}

function parsedAddress(address: string | null, base: URL): readonly URL[] {
  if (!address || !URL.canParse(address, base.href)) return [];
  const url = new URL(address, base.href);
  // `sameAs` and `url` are often the employer's home page, which names no posting.
  return url.pathname === '/' ? [] : [url];
}

const isSameAddress = (one: URL, other: URL): boolean =>
  one.hostname.replace(/^www\./, '') === other.hostname.replace(/^www\./, '') &&
  one.pathname.replace(/\/$/, '') === other.pathname.replace(/\/$/, '') &&
  // The same path with another query may be another posting ("?id=2").
  (one.search === other.search || addressIds(one).join() === addressIds(other).join());

const titleWords = (posting: JsonObject): string => normaliseWords(textOrName(posting.title ?? posting.name));

/**
 * Whether the page shows the posting's title: a heading begins with it, or it begins with a heading. On a page without
 * headings the document's title may hold it.
 */
function showsTitle(document: Document, posting: JsonObject): boolean {
  const title = titleWords(posting);
  if (title === '') return false;
  const headings = [...document.querySelectorAll('h1, h2, h3, [role="heading"]')]
    .slice(0, 300)
    .map((heading) => normaliseWords(heading.textContent?.slice(0, 300)))
    .filter((heading) => heading.length >= 3);
  if (headings.some((heading) => isStart(title, heading) || isStart(heading, title))) return true;
  // A fragment of a page has neither headings nor a title. Its text may still be another posting's.
  if (headings.length === 0 && document.title.trim() === '') {
    const text = normaliseWords(blockText([document.body ?? document]).slice(0, 20_000));
    return text.length < 200 || ` ${text} `.includes(` ${title} `);
  }
  const inTitle = ` ${normaliseWords(document.title)} `.includes(` ${title} `);
  return inTitle && (headings.length === 0 || !document.querySelector('h1'));
}

const isStart = (short: string, long: string): boolean => short === long || long.startsWith(`${short} `);
