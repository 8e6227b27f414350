import { browser } from 'wxt/browser';
import type { SiteMode } from '../domain/settings';

const KEY = Symbol.for('posting-once');
type World = typeof globalThis & { [KEY]?: SiteMode };

/**
 * Reads the tab's page once, because the user asked for it: nothing is registered, and nothing is left after the next
 * page. The browser gives access for the press (`activeTab`); rejects where it does not (its own pages, its shop).
 */
export async function readOnce(tabId: number, mode: SiteMode): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({
    target,
    // Sent to the frame as text: nothing of this file may be named in it.
    func: (place: unknown) => {
      (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('posting-once')] = place;
    },
    args: [mode],
  });
  await browser.scripting.executeScript({ target, files: ['/posting.js'] });
}

/** Where the user asked this page to be shown, just this once; null where they did not. */
export function askedOnce(): SiteMode | null {
  return (globalThis as World)[KEY] ?? null;
}
