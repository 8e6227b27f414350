import type { PageField, PageReading, Rung } from '../domain/model/page-posting';
import { select } from './selectors/read-selectors';
import type { EmbeddedJson, Hook, Page, PostingHooks, Site } from './site/define-site';
import { lineText, trimmedOrNull } from './text/line-text';

/**
 * What became of what a site file promises for one field. `as promised`: a rung that the file names gave it, or one
 * above those. `by a lower rung`: it was found by headings and structure alone, so the site has probably changed.
 * `missing`: nothing gave it.
 */
export type FieldCheck = 'as promised' | 'by a lower rung' | 'missing';

/**
 * How a posting's page was read, against what its site's file promises. Plain data: it holds no word of the page.
 * `well`: every field as promised. `partly`: a posting was read, but at least one field by a lower rung or not at all.
 * `not`: the page should be a posting's and none could be read.
 */
export interface ReadingCheck {
  readonly site: string;
  readonly overall: 'well' | 'partly' | 'not';
  /** Only fields that the site promises; optional ones that are missing only where their element is there, but empty. */
  readonly fields: Readonly<Partial<Record<PageField, FieldCheck>>>;
}

/** Every posting has these; all others a page may honestly lack. */
const ALWAYS: readonly PageField[] = ['title', 'hiringOrganization', 'jobLocation', 'description'];

/** What a site without a hook for them gets from schema.org's data: only what such data must have. */
const BY_SCHEMA: readonly PageField[] = ['title', 'hiringOrganization', 'description'];

/**
 * Holds a reading against its site's promises. Null where there is nothing to say: no site file speaks for the page, or
 * the page is no posting's (a list, a page that says so itself). With the `page`, optional fields are checked too.
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

/** schema.org's data is as good as a hook wherever a page has it; structure is what is left when all else is gone. */
function isAsPromised(rung: Rung, field: PageField, site: Site): boolean {
  if (rung !== 'structure') return true;
  // A pane whose text is promised to stand under a heading.
  return field === 'description' && (site.layouts ?? []).some(({ headed, description }) => headed && !description);
}

/** A site's element for the field is on the page, but holds nothing: it is filled by other means now. */
function isThereButEmpty(field: PageField, site: Site, page: Page): boolean {
  const places = hooksOf(site, field).flatMap((hook) =>
    typeof hook === 'function' || (typeof hook === 'object' && !('selector' in hook))
      ? []
      : typeof hook === 'string'
        ? [{ selector: hook }]
        : [hook],
  );
  // With a `match`, an element that does not fit is another field's ("Full-time" among pills).
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
