import type { PageField, PageReading, Rung } from '../domain/model/page-posting';
import { select } from './selectors/read-selectors';
import type { EmbeddedJson, Hook, Page, PostingHooks, Site } from './site/define-site';
import { lineText, trimmedOrNull } from './text/line-text';

/**
 * How one field that a site file promises was found. `as promised`: by a rung that the file names, or by one above
 * those. `by a lower rung`: by headings and structure alone, so the site has probably changed. `missing`: not at all.
 */
export type FieldCheck = 'as promised' | 'by a lower rung' | 'missing';

/**
 * How well a posting's page was read, compared with what its site's file promises. It is plain data and holds no word
 * of the page. `well`: every field as promised. `partly`: a posting was read, but at least one field by a lower rung or
 * not at all. `not`: the page should be a posting's and none could be read.
 */
export interface ReadingCheck {
  readonly site: string;
  readonly overall: 'well' | 'partly' | 'not';
  /** Only fields that the site promises. An optional field is `missing` only where its element is there but empty. */
  readonly fields: Readonly<Partial<Record<PageField, FieldCheck>>>;
}

/** Every posting has these fields. A page may lack any other. */
const ALWAYS: readonly PageField[] = ['title', 'hiringOrganization', 'jobLocation', 'description'];

/** What a site without hooks of its own gets from schema.org's data: the fields that such data must have. */
const BY_SCHEMA: readonly PageField[] = ['title', 'hiringOrganization', 'description'];

/**
 * Compares a reading with what its site file promises. Null where there is nothing to check: no site file covers the
 * page, or the page is no posting's (a list, or a page that says so itself). Optional fields are checked only where
 * `page` is given.
 */
export function checkReading(
  site: Site | null,
  { posting, unread }: Pick<PageReading, 'posting' | 'unread'>,
  page?: Page,
): ReadingCheck | null {
  if (!site) return null;
  if (!posting) return unread?.code === 'unreadable' ? { site: site.id, overall: 'not', fields: {} } : null;
  const mayLackDescription = site.layouts?.some((layout) => layout.mayLackDescription) ?? false;
  const fields: Partial<Record<PageField, FieldCheck>> = {};
  for (const field of promisedFields(site)) {
    const rung = posting.rungs[field];
    if (rung !== undefined) fields[field] = isAsPromised(rung, field, site) ? 'as promised' : 'by a lower rung';
    else if (field === 'description' && mayLackDescription) continue;
    else if (ALWAYS.includes(field) || (page && isThereButEmpty(field, site, page))) fields[field] = 'missing';
  }
  const isWell = Object.values(fields).every((check) => check === 'as promised');
  return { site: site.id, overall: isWell ? 'well' : 'partly', fields };
}

const hooksOf = (site: Site, field: PageField): readonly Hook[] =>
  (site.layouts ?? []).flatMap((layout) => layout[field as keyof PostingHooks] ?? []);

const isEmbedded = ({ embedded = [] }: Site, field: PageField): boolean =>
  [embedded].flat().some(({ fields }: EmbeddedJson) => fields[field as keyof EmbeddedJson['fields']] !== undefined);

function promisedFields(site: Site): readonly PageField[] {
  const named = [...ALWAYS, 'salary', 'employmentType', 'details', 'datePosted', 'validThrough'] as const;
  const promised = named.filter((field) => hooksOf(site, field).length > 0 || isEmbedded(site, field));
  const hasOwn = promised.includes('title') || promised.includes('description');
  return hasOwn ? promised : [...new Set([...BY_SCHEMA, ...promised])];
}

/** schema.org's data is as good as a hook. Only structure is a lower rung: it is used when all else fails. */
function isAsPromised(rung: Rung, field: PageField, site: Site): boolean {
  if (rung !== 'structure') return true;
  // Some sites promise a pane whose text stands under a heading, which only structure can find.
  return (
    field === 'description' &&
    (site.layouts ?? []).some((layout) => layout.descriptionUnderHeading && !layout.description)
  );
}

/** Whether a site's element for the field is on the page but holds nothing: the site fills it in another way now. */
function isThereButEmpty(field: PageField, site: Site, page: Page): boolean {
  const places = hooksOf(site, field).flatMap((hook) =>
    typeof hook === 'function' || (typeof hook === 'object' && !('selector' in hook))
      ? []
      : typeof hook === 'string'
        ? [{ selector: hook }]
        : [hook],
  );
  // With a `match`, an element that does not match belongs to another field ("Full-time" in a row of labels).
  const own = places.filter((place) => !('match' in place));
  const elements = own.flatMap((place) => {
    const read = (element: Element) =>
      'attribute' in place && place.attribute
        ? trimmedOrNull(element.getAttribute(place.attribute))
        : lineText(element);
    return [...select(page.document, place.selector, page)].slice(0, 20).map(read);
  });
  return elements.length > 0 && elements.every((text) => text === null);
}
