import type { SiteMode } from '../../domain/model/settings';

/** The same name as in `runOnce`, which sets this property. */
const KEY = Symbol.for('posting-once');
type World = typeof globalThis & { [KEY]?: SiteMode };

/** Where the user asked to have this one page shown, by "read once"; null where they did not. */
export function requestedOnce(): SiteMode | null {
  return (globalThis as World)[KEY] ?? null;
}
