import type { PagePosting, PageReading, Unread } from '../domain/model/page-posting';
import { NO_LISTS } from './cards/list-reader';
import { readCards } from './cards/read-cards';
import { frameDocument } from './frame-document';
import { isNoEmployer, isOfSite } from './heuristics/organisation-name';
import type { StructureReader } from './heuristics/structure-reader';
import { mergeRungs, payOfBoard, type RungReading } from './merge-rungs';
import type { PageReaders } from './page-readers';
import { findPane, type LayoutPane, type SelectorReading } from './selectors/read-selectors';
import type { Page, Site } from './site/define-site';
import { type FieldValues, isGiven, isPartial, PAGE_FIELDS } from './site/field-values';
import { makePage } from './site/find-site';
import { readEmbeddedJson } from './structured-data/page-json';
import { readStructured } from './structured-data/read-structured';
import { normaliseWords } from './text/normalise-words';

/** A page with its site, and the readers for what no site file names. */
export interface OpenPage extends Page {
  readonly site: Site | null;
  readonly readers: PageReaders;
}

/**
 * Reads the open posting of a page. For each field the first rung that has it counts: the page's own JSON, JSON-LD,
 * microdata, the site's hooks, structure. It never throws; `unread` says why a page could not be read. Cards are read
 * only where there is no posting, to tell a list from a failure, or with `besidePosting`.
 */
export function readOpenPosting(
  { document, url, site, readers }: Omit<OpenPage, 'id' | 'ids'>,
  besidePosting = false,
): PageReading {
  try {
    const inner = site?.frame ? frameDocument(document, site.frame) : null;
    const reading = inner && readDocument(inner, url, site, readers, besidePosting);
    return reading && !reading.unread ? reading : readDocument(document, url, site, readers, besidePosting);
  } catch {
    return { posting: null, cards: [], unread: UNREADABLE };
  }
}

function readDocument(
  document: Document,
  url: URL,
  site: Site | null,
  readers: PageReaders,
  besidePosting: boolean,
): PageReading {
  const open = makePage(document, url, site);
  const kind = site?.kind?.(open) ?? 'posting';
  if (kind === 'other') return { posting: null, cards: [], unread: NOT_A_POSTING };
  const page = kind === 'list' ? makePage(document, url, site, null) : open;
  const posting = kind === 'list' ? null : readPosting(page, site, readers.structure);
  // Beside a posting on a site without a file, what looks like cards are other postings below it.
  const cards = posting === null || (besidePosting && site) ? readCards(site, page, readers.lists) : [];
  return { posting, cards, unread: posting || cards.length > 0 ? null : unread(page, site, readers.structure) };
}

const UNREADABLE: Unread = { code: 'unreadable' };
const NOT_A_POSTING: Unread = { code: 'not-a-posting' };

const unread = (page: Page, site: Site | null, structure: StructureReader): Unread =>
  (site ? page.id !== null : structure.seemsPosting(page)) ? UNREADABLE : NOT_A_POSTING;

function readPosting(page: Page, site: Site | null, structure: StructureReader): PagePosting | null {
  const embedded = site?.embedded ? readEmbeddedJson(site.embedded, page) : null;
  const structured = readStructured(page, site);
  // A site file knows what the site's data mean. On any other site they may name the board, or nobody.
  const said = (site === null && structured?.[1].hiringOrganization) || null;
  const namesNobody = said !== null && isNoEmployer(said);
  const hooks = site ? readLayouts(site, page, embedded !== null || structured !== null) : null;
  // The pane still shows the posting before, so nothing on the page is sure to be the new posting's.
  if (hooks === 'stale') return null;
  const isForm = hooks?.mayLackDescription === true && page.id !== null && isPartial(hooks.fields);
  const found: RungReading[] = [];
  if (embedded) found.push(['embedded', embedded]);
  if (structured)
    found.push(namesNobody ? [structured[0], { ...structured[1], hiringOrganization: null }] : structured);
  if (hooks) found.push(['hook', hooks.fields]);
  if (hooks?.underHeading) found.push(['structure', { description: hooks.underHeading }]);
  const isComplete = (['title', 'hiringOrganization', 'jobLocation', 'description'] as const).every((field) =>
    found.some(([, fields]) => isGiven(fields[field])),
  );
  // Where there is a site file, its hooks would find the pay; pay elsewhere on its pages belongs to other postings.
  const lacksPay = site === null && !found.some(([, fields]) => isGiven(fields.salary ?? fields.structuredSalary));
  const hasPosting = found.some(([, { title }]) => isGiven(title));
  const namesSite = said !== null && isOfSite(said, page);
  if ((!isComplete || lacksPay || namesSite) && (hasPosting || mayBePosting(page, site))) {
    const knownBy = embedded || structured ? 'data' : page.id !== null ? 'address' : null;
    // Only the pane is read, because other postings stand beside it.
    const pane = hooks && hooks.root !== page.document.documentElement ? hooks.root : null;
    const known = found.map(([, fields]) => fields.title).find(isGiven) ?? null;
    const fields = structure.readStructure(
      page,
      pane ?? page.document.body ?? page.document.documentElement,
      knownBy,
      known,
    );
    const ofForm = isForm && structure.followsForm(page.document, fields?.description) ? { description: null } : {};
    const ofSite = site ? { ...payOfBoard(fields?.payLine ?? null, site, found), details: [] } : {};
    if (namesSite && fields?.advertiser) found.unshift(['structure', { hiringOrganization: fields.advertiser }]);
    if (fields) found.push(['structure', { ...fields, ...ofSite, ...ofForm }]);
  }
  const form = site === null && found.length === 0 ? structure.readForm(page) : null;
  if (form) found.push(['structure', form]);
  return mergeRungs(found, page, site, isForm || form !== null);
}

/**
 * Whether a page may be a posting at all. A home page never is, however it is written, nor is a page without an id in
 * its address on a site whose postings all have one there.
 */
function mayBePosting({ url, id }: Page, site: Site | null): boolean {
  if (site?.postingId) return id !== null;
  return !/^\/(?:index\.\w{1,5})?$/.test(url.pathname) || url.search.length > 3;
}

/**
 * Reads the first layout that has a description; "stale" where its pane shows another posting than the address names.
 * Where none has a description, it may be in the page's data: with `hasData` the first layout with any field is used.
 * Or structure may find it: where the address names a posting, the first layout with a title and the organisation or
 * the place is used.
 */
function readLayouts(site: Site, page: Page, hasData: boolean): SelectorReading | 'stale' | null {
  const panes: LayoutPane[] = [];
  let reading: SelectorReading | null = null;
  for (const layout of site.layouts ?? []) {
    const pane = findPane(layout, page);
    if (!pane) continue;
    if (pane.description !== null || (pane.underHeading !== null && isPartial(pane.read().fields))) {
      reading = pane.read();
      break;
    }
    panes.push(pane);
  }
  const isOfUse = ({ fields }: SelectorReading) =>
    hasData ? hasAnyField(fields) : page.id !== null && isPartial(fields);
  reading ??= panes.find((pane) => isOfUse(pane.read()))?.read() ?? null;
  return reading && isStalePane(reading, site, page) ? 'stale' : reading;
}

const hasAnyField = (fields: FieldValues): boolean => PAGE_FIELDS.some((field) => isGiven(fields[field]));

/**
 * Whether a detail pane still shows another posting than the address names. The pane's own id decides. Where it shows
 * no id, its title is compared with that of the card that has the address's id, if there is one. A title that is cut
 * short counts as the same.
 */
export function isStalePane({ paneId, fields }: SelectorReading, site: Site, page: Page): boolean {
  if (page.id === null) return false;
  if (paneId !== null) return paneId !== page.id;
  const card = readCards(site, page, NO_LISTS).find(({ id }) => id === page.id);
  const [shown, listed] = [normaliseWords(fields.title), normaliseWords(card?.title)];
  return shown !== '' && listed !== '' && !shown.includes(listed) && !listed.includes(shown);
}
