import { followsForm } from './follows-form';
import { seemsPosting } from './looks-like-posting';
import { readForm } from './read-form';
import { readStructure } from './read-structure';

/** What this folder reads of a page by structure alone, as one piece that can be loaded where it is needed. */
export const structureReader = { readStructure, readForm, seemsPosting, followsForm } as const;

/** The same, as whoever has it loaded on demand knows it. */
export type StructureReader = typeof structureReader;
