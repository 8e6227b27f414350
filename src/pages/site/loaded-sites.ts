import type { Site } from './define-site';

/** Names the property of our own world in a page under which the scripts of site files leave what they say. The page cannot see it. */
export const LOADED_SITES = 'posting-sites';

/** What the site files that were loaded into this page say; none on a page of a site without one. */
export function loadedSites(): readonly Site[] {
  const world = globalThis as unknown as Readonly<Record<symbol, ReadonlyMap<string, Site> | undefined>>;
  return [...(world[Symbol.for(LOADED_SITES)]?.values() ?? [])];
}
