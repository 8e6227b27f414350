import { findPane, firstValue, select } from '../pages/selectors/read-selectors';
import type { Hook, Layout, Page, PostingHooks, Site } from '../pages/site/define-site';
import { readEmbeddedJson, scriptJson } from '../pages/structured-data/page-json';

const FIELDS = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'salary',
  'employmentType',
  'datePosted',
  'validThrough',
  'details',
] as const satisfies readonly (keyof PostingHooks)[];

/** Which of a site's layouts and hooks match the page, a line for each. Empty where the site has none. */
export function layoutLines(site: Site, page: Page): readonly string[] {
  const embedded = [site.embedded ?? []].flat().map((one, at) => {
    const isThere = scriptJson(one, page.document) !== undefined;
    const found = readEmbeddedJson(one, page)
      ? 'read'
      : isThere
        ? 'there, but not of the posting that the address names'
        : 'not there';
    return `embedded JSON ${at + 1}: ${found}`;
  });
  return [...embedded, ...(site.layouts ?? []).map((layout, at) => `layout ${at + 1}:${layoutWords(layout, page)}`)];
}

function layoutWords(layout: Layout, page: Page): string {
  const pane = findPane(layout, page);
  if (!pane) return ' its root is not on the page';
  const { root } = pane.read();
  const of = (field: string, hooks: readonly Hook[]) => {
    const which = hooks.findIndex((hook) => firstValue([hook], root, page) !== null);
    return `${field} ${which < 0 ? `by none of ${hooks.length}` : `by hook ${which + 1} of ${hooks.length}`}`;
  };
  const fields = FIELDS.flatMap((field) => {
    const hooks = layout[field];
    return hooks && hooks.length > 0 ? [of(field, hooks)] : [];
  });
  const places = layout.description ?? [];
  const which = places.findIndex((selector) => [...select(root, selector, page)].length > 0);
  if (places.length > 0)
    fields.push(
      `description ${which < 0 ? `by none of ${places.length}` : `by hook ${which + 1} of ${places.length}`}`,
    );
  return fields.map((field) => `\n  ${field}`).join('');
}
