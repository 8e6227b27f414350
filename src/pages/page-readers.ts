import type { ListReader } from './cards/list-reader';
import type { StructureReader } from './heuristics/structure-reader';

/**
 * The readers that only some pages need: those without a site file, and those whose hooks no longer match. They are a
 * third of all that reads a page, so they are a script of their own (src/tools/build/site-scripts.ts).
 */
export interface PageReaders {
  /** Finds a posting by headings, labels and words. */
  readonly structure: StructureReader;
  /** Finds the cards of a list by its repetition. */
  readonly lists: ListReader;
}

/** The key of the global property under which that script leaves the readers, in the content scripts' own world. */
export const LOADED_READERS = 'posting-readers';

/**
 * Takes the readers that were loaded into this page; null where there are none. They are taken away, so that a newer
 * copy of our script never gets the readers of the copy before.
 */
export function takeLoadedReaders(): PageReaders | null {
  const world = globalThis as unknown as Record<symbol, PageReaders | undefined>;
  const key = Symbol.for(LOADED_READERS);
  const readers = world[key] ?? null;
  delete world[key];
  return readers;
}
