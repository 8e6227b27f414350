import type { Site } from '../pages/site/define-site';

const files = import.meta.glob<{ readonly default: Site }>(['./*.ts', '!./index.ts'], {
  eager: true,
});

/** Every file of this folder, by id. A new site is one file here and one fixture. */
export const SITES: readonly Site[] = Object.values(files)
  .map((file) => file.default)
  .toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** Platforms that are known by their marks on employers' own pages, whatever the address. */
const BY_MARKS = SITES.filter(({ madeBy }) => madeBy !== undefined).map(({ id }) => id);

/**
 * The scripts to load into a page before our own: that of its site's file, or, where its site has none, those of the
 * platforms that the page may be made by.
 */
export function siteScripts(siteId: string): readonly string[] {
  const ids = SITES.some(({ id }) => id === siteId) ? [siteId] : BY_MARKS;
  return ids.map((id) => `/sites/${id}.js`);
}
