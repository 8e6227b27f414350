import { repeatedCards } from './cards/repeated/repeated-cards';
import { structureReader } from './heuristics/structure-reader';
import type { PageReaders } from './page-readers';

/** All readers at once. The script on a page must not import this file: it has them loaded where they are needed. */
export const ALL_READERS: PageReaders = { structure: structureReader, lists: repeatedCards };
