import type { SiteMode } from '../../domain/model/settings';

/** As `readOnce` names it. */
const KEY = Symbol.for('posting-once');
type World = typeof globalThis & { [KEY]?: SiteMode };

/** Where the user asked this page to be shown, just this once; null where they did not. */
export function askedOnce(): SiteMode | null {
  return (globalThis as World)[KEY] ?? null;
}
