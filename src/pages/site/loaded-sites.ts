import type { Site } from './define-site';

/**
 * The key of the global property under which the scripts of site files leave their sites. It is in the content scripts'
 * own world, so the page cannot see it.
 */
export const LOADED_SITES = 'posting-sites';

/** The sites whose files were loaded into this page; none on the page of a site that has no file. */
export function loadedSites(): readonly Site[] {
  const world = globalThis as unknown as Readonly<Record<symbol, ReadonlyMap<string, Site> | undefined>>;
  return [...(world[Symbol.for(LOADED_SITES)]?.values() ?? [])];
}
