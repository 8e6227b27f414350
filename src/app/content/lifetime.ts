import { isOrphaned } from '../../browser/native-api';

const KEY = Symbol.for('posting-script');
type World = typeof globalThis & { [KEY]?: AbortController };

/**
 * The life of the content script in this page: ends when a newer copy starts in the same page. WXT's own context is not
 * used, because it announces itself to the page with an event that carries the extension's id; this leaves no trace,
 * the property stands in our isolated world alone.
 */
export function startLifetime(): AbortController {
  const world = globalThis as World;
  world[KEY]?.abort();
  const life = new AbortController();
  world[KEY] = life;
  // A page that the browser keeps for "back" is left alone until it is shown again.
  document.addEventListener('visibilitychange', () => isOrphaned() && life.abort(), { signal: life.signal });
  return life;
}
