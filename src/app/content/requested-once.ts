import type { SiteMode } from '../../domain/model/settings';

/** As `runOnce` names it. */
const KEY = Symbol.for('posting-once');
type World = typeof globalThis & { [KEY]?: SiteMode };

/** Where the user asked this page to be shown, just this once; null where they did not. */
export function requestedOnce(): SiteMode | null {
  return (globalThis as World)[KEY] ?? null;
}
