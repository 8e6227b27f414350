import { isOrphaned } from '../../browser/native-api';

const KEY = Symbol.for('posting-script');
type World = typeof globalThis & { [KEY]?: AbortController };

/**
 * Starts the life of the content script in this page. It ends when a newer copy of the script starts in the same page.
 * We do not use WXT's own context, because it announces itself to the page with an event that carries the extension's
 * id. Ours leaves no trace: its property is in our isolated world, which the page cannot see.
 */
export function startLifetime(): AbortController {
  const world = globalThis as World;
  world[KEY]?.abort();
  const life = new AbortController();
  world[KEY] = life;
  // A page in the back/forward cache is left alone until it is shown again.
  document.addEventListener('visibilitychange', () => isOrphaned() && life.abort(), { signal: life.signal });
  return life;
}
