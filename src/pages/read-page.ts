import type { PageField, PagePosting, PageReading, Rung, Unread } from '../domain/model/page-posting';
import { isStalePane } from './cards/is-stale-pane';
import { readCards } from './cards/read-cards';
import { frameDocument } from './frame-document';
import { followsForm } from './heuristics/follows-form';
import { payOfBoard } from './heuristics/pay-of-board';
import { readStructure } from './heuristics/read-structure';
import { findPane, type LayoutPane, type SelectorReading } from './selectors/read-selectors';
import type { Page, PostingHooks, Site } from './site/define-site';
import { type FieldValues, isGiven, isPartial, PAGE_FIELDS, READ_BY } from './site/field-values';
import { findSite, postingId } from './site/find-site';
import { dropSiteEstimates } from './structured-data/drop-site-estimates';
import { readEmbeddedJson } from './structured-data/embedded-json';
import { findJsonLd } from './structured-data/json-ld';
import { findMicrodata } from './structured-data/microdata';
import { pickPosting } from './structured-data/pick-posting';
import { readSchemaPosting } from './structured-data/schema-posting';
import { htmlText } from './text/html-text';

type Found = readonly [Rung, FieldValues];

/**
 * Reads a page: its posting (or the open detail pane of a results page) and its cards. Per field the first rung that
 * has it counts: the page's own JSON, JSON-LD, microdata, the site's hooks, structure. Never throws: a page that
 * cannot be read says so in `unread`.
 */
export function readPage(document: Document, url: URL, sites: readonly Site[]): PageReading {
  return readWith(document, url, findSite(url, sites, document), () => true);
}

/** The same for whoever wants the open posting alone: cards are read only where there is none, to tell a list from a failure. */
export function readOpenPosting({ document, url, site }: Page & { readonly site: Site | null }): PageReading {
  return readWith(document, url, site, (posting) => posting === null);
}

function readWith(
  document: Document,
  url: URL,
  site: Site | null,
  wantsCards: (posting: PagePosting | null) => boolean,
): PageReading {
  try {
    const inner = site?.frame ? frameDocument(document, site.frame) : null;
    const reading = inner && readDocument(inner, url, site, wantsCards);
    return reading && !reading.unread ? reading : readDocument(document, url, site, wantsCards);
  } catch {
    return { posting: null, cards: [], unread: UNREADABLE };
  }
}

function readDocument(
  document: Document,
  url: URL,
  site: Site | null,
  wantsCards: (posting: PagePosting | null) => boolean,
): PageReading {
  const kind = site?.kind?.({ document, url, id: postingId(url, site) }) ?? 'posting';
  if (kind === 'other') return { posting: null, cards: [], unread: NOT_A_POSTING };
  const page: Page = { document, url, id: kind === 'list' ? null : postingId(url, site) };
  const posting = kind === 'list' ? null : readPosting(page, site);
  const cards = site && wantsCards(posting) ? readCards(site, page) : [];
  return { posting, cards, unread: posting || cards.length > 0 ? null : unread(page, site) };
}

const UNREADABLE: Unread = { code: 'unreadable' };
const NOT_A_POSTING: Unread = { code: 'not-a-posting' };

const unread = (page: Page, site: Site | null): Unread => (site && page.id !== null ? UNREADABLE : NOT_A_POSTING);

function readPosting(page: Page, site: Site | null): PagePosting | null {
  const embedded = site?.embedded ? readEmbeddedJson(site.embedded, page) : null;
  const structured = readStructured(page, site);
  const hooks = site ? readLayouts(site, page, embedded !== null || structured !== null) : null;
  // The pane still shows the posting before: nothing on the page can be trusted to be the new one's.
  if (hooks === 'stale') return null;
  const isForm = hooks?.mayLackDescription === true && page.id !== null && isPartial(hooks.fields);
  const found: Found[] = [];
  if (embedded) found.push(['embedded', embedded]);
  if (structured) found.push(structured);
  if (hooks) found.push(['hook', hooks.fields]);
  if (hooks?.headed) found.push(['structure', { description: hooks.headed }]);
  const isComplete = (['title', 'hiringOrganization', 'jobLocation', 'description'] as const).every((field) =>
    found.some(([, fields]) => isGiven(fields[field])),
  );
  // A site's own hooks would have its pay; what stands elsewhere on its pages is other postings'.
  const lacksPay = site === null && !found.some(([, fields]) => isGiven(fields.salary ?? fields.structuredSalary));
  const hasPosting = found.some(([, { title }]) => isGiven(title));
  if ((!isComplete || lacksPay) && (hasPosting || mayBePosting(page, site))) {
    const knownBy = embedded || structured ? 'data' : page.id !== null ? 'address' : null;
    // Beside a pane stand other postings.
    const pane = hooks && hooks.root !== page.document.documentElement ? hooks.root : null;
    const known = found.map(([, fields]) => fields.title).find(isGiven) ?? null;
    const fields = readStructure(page, pane ?? page.document.body ?? page.document.documentElement, knownBy, known);
    const ofForm = isForm && followsForm(page.document, fields?.description) ? { description: null } : {};
    const ofSite = site ? { ...payOfBoard(fields?.payLine ?? null, site, found), details: [] } : {};
    if (fields) found.push(['structure', { ...fields, ...ofSite, ...ofForm }]);
  }
  return merge(found, page, site, isForm);
}

/** A home page is no posting, however it is written; nor is a page of a site whose postings all have an id that this address lacks. */
function mayBePosting({ url, id }: Page, site: Site | null): boolean {
  if (site?.postingId) return id !== null;
  return !/^\/(?:index\.\w{1,5})?$/.test(url.pathname) || url.search.length > 3;
}

function readStructured(page: Page, site: Site | null): Found | null {
  const { document } = page;
  const jsonLd = pickPosting(
    findJsonLd(document).map((posting) => ({ posting })),
    page,
    site,
  );
  const kept = (fields: FieldValues) => dropSiteEstimates(fields, site);
  if (jsonLd) return ['json-ld', kept(readSchemaPosting(jsonLd.posting, (html) => htmlText(html, document)))];
  const microdata = pickPosting(findMicrodata(document), page, site);
  return microdata ? ['microdata', kept(readSchemaPosting(microdata.posting, (text) => text))] : null;
}

/**
 * The first layout that has a description; "stale" where its pane shows another posting than the address names. Where
 * none has one, the description may be in the page's data (`hasData`), and the first layout with any field is used, or
 * structure may find it, and the first with a title and one thing more is, if the address names a posting.
 */
function readLayouts(site: Site, page: Page, hasData: boolean): SelectorReading | 'stale' | null {
  const panes: LayoutPane[] = [];
  let reading: SelectorReading | null = null;
  for (const layout of site.layouts ?? []) {
    const pane = findPane(layout, page);
    if (!pane) continue;
    if (pane.description !== null || (pane.headed !== null && isPartial(pane.read().fields))) {
      reading = pane.read();
      break;
    }
    panes.push(pane);
  }
  const isOfUse = ({ fields }: SelectorReading) =>
    hasData ? hasKeyword(fields) : page.id !== null && isPartial(fields);
  reading ??= panes.find((pane) => isOfUse(pane.read()))?.read() ?? null;
  return reading && isStalePane(reading, site, page) ? 'stale' : reading;
}

const hasKeyword = (fields: FieldValues): boolean => PAGE_FIELDS.some((field) => isGiven(fields[field]));

/** A description shorter than this is a teaser; a longer one that another rung has is the advert. */
const SHORTEST_DESCRIPTION = 200;

const SELF_EVIDENT: ReadonlySet<Rung | undefined> = new Set<Rung>(['embedded', 'json-ld', 'microdata']);

/** `isForm`: the page is an application form, whose posting's text is on another page. */
function merge(found: readonly Found[], page: Page, site: Site | null, isForm: boolean): PagePosting | null {
  const rungs: Partial<Record<PageField, Rung>> = {};
  const values: Record<string, FieldValues[keyof FieldValues]> = {};
  for (const field of PAGE_FIELDS) {
    const first = inOrder(found, field, site).find(([, fields]) => isGiven(fields[field]));
    if (!first) continue;
    values[field] = first[1][field];
    rungs[field] = first[0];
  }
  const merged = values as FieldValues;
  const { title = null, description = null } = merged;
  // schema.org data says that this is a posting even where its text is elsewhere; hooks and structure do not.
  const readBy = rungs.description ?? (SELF_EVIDENT.has(rungs.title) || isForm ? rungs.title : undefined);
  if (!title || !readBy) return null;
  return {
    site: site?.id ?? 'generic',
    readBy: READ_BY[readBy],
    id: page.id,
    url: page.url.href,
    title,
    hiringOrganization: merged.hiringOrganization ?? null,
    jobLocation: merged.jobLocation ?? null,
    salary: merged.salary ?? null,
    salaryEstimate: found.map(([, fields]) => fields.salaryEstimate).find(isGiven) ?? null,
    structuredSalary: merged.structuredSalary ?? null,
    employmentType: merged.employmentType ?? null,
    details: merged.details ?? [],
    datePosted: merged.datePosted ?? null,
    validThrough: merged.validThrough ?? null,
    description: description ?? '',
    rungs,
  };
}

function inOrder(found: readonly Found[], field: PageField, site: Site | null): readonly Found[] {
  if (field === 'description') {
    // What structure takes for the advert has a few of the page's own lines, too.
    const length = ([rung, { description }]: Found) =>
      Math.min((description?.length ?? 0) / (rung === 'structure' ? 2 : 1), SHORTEST_DESCRIPTION);
    return found.toSorted((one, other) => length(other) - length(one));
  }
  if (!site?.hooksFirst?.includes(field as keyof PostingHooks)) return found;
  return found.toSorted(([one], [other]) => Number(other === 'hook') - Number(one === 'hook'));
}
