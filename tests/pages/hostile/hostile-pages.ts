import { clobberedForms, clobberedNames } from './families/clobbered';
import { floods } from './families/floods';
import { frames } from './families/frames';
import { jsonMonsters } from './families/json-monsters';
import { moving } from './families/moving';
import { names } from './families/names';
import { oddDocuments } from './families/odd-documents';
import type { HostilePage } from './hostile-page';

/** Pages that try to hang, mislead or hide our script. Run in both browsers and, where it can hold them, in jsdom. */
export const HOSTILE_PAGES: readonly HostilePage[] = [
  ...clobberedForms,
  ...clobberedNames,
  ...jsonMonsters,
  ...floods,
  ...names,
  ...frames,
  ...oddDocuments,
  ...moving,
];
