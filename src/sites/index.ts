import type { Site } from '../pages/site/define-site';

const files = import.meta.glob<{ readonly default: Site }>(['./*.ts', '!./index.ts'], {
  eager: true,
});

/**
 * The sites of all files in this folder, sorted by id. A new site is one file here and one fixture in tests/fixtures. A
 * site file says where the words of its postings stand, and never what they mean.
 */
export const SITES: readonly Site[] = Object.values(files)
  .map((file) => file.default)
  .toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** Platforms that are recognised on employers' own pages, at any address (`Site.madeBy`). */
const PLATFORMS = SITES.filter(({ madeBy }) => madeBy !== undefined).map(({ id }) => id);

/**
 * The readers for pages that no hook matches (src/pages/page-readers.ts). The script on a page of a site with a file asks
 * for it when it needs it.
 */
export const READERS_SCRIPT = '/readers.js';

/**
 * The scripts to load into a page before our own: the script of the site's file or, for a site without a file, those of
 * the platforms that the page may be made by, and the readers of structure and of lists.
 */
export function siteScripts(siteId: string): readonly string[] {
  const scriptOf = (id: string) => `/sites/${id}.js`;
  return SITES.some(({ id }) => id === siteId) ? [scriptOf(siteId)] : [...PLATFORMS.map(scriptOf), READERS_SCRIPT];
}
