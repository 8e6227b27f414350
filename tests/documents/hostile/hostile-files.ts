import type { HostileFile } from './hostile-file';
import { HOSTILE_PDFS } from './hostile-pdfs';
import { HOSTILE_TEXTS } from './hostile-texts';
import { HOSTILE_WORDS } from './hostile-words';
import { HOSTILE_ZIPS } from './hostile-zips';

/** Every file that an import must answer in words: in time, and in little memory. */
export const HOSTILE_FILES: readonly HostileFile[] = [
  ...HOSTILE_ZIPS,
  ...HOSTILE_WORDS,
  ...HOSTILE_PDFS,
  ...HOSTILE_TEXTS,
];
