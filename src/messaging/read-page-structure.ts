import { browser } from 'wxt/browser';
import { PAGE_STRUCTURE } from './page-structure';

/** A tab's report is cut here. Characters. */
const LONGEST = 60_000;

/**
 * Has the script of reports look at a tab, and gives what it says of the tab's frames, the top page first. Null where
 * the browser lets us look at no frame: its own pages, its extension store, a page that was asked for once and is gone, a
 * closed tab. `scripts` are those of the tab's site (see `siteScripts`).
 */
export async function readPageStructure(tabId: number, scripts: readonly string[]): Promise<string | null> {
  // Not once each frame is ready, because one that loads only when it is scrolled into view may never be.
  const at = { target: { tabId, allFrames: true }, injectImmediately: true };
  const files = [...scripts, '/page-report.js'] as unknown as '/page-report.js'[];
  try {
    await browser.scripting.executeScript({ ...at, files });
    const frames = await browser.scripting.executeScript({
      ...at,
      // The function is sent to the frame as text, so it cannot refer to anything outside itself. What it takes is not
      // kept in the page.
      func: (key: string) => {
        const world = globalThis as unknown as Record<symbol, string | null>;
        const left = world[Symbol.for(key)] ?? null;
        delete world[Symbol.for(key)];
        return left;
      },
      args: [PAGE_STRUCTURE],
    });
    const reports = frames
      .toSorted((one, other) => one.frameId - other.frameId)
      .flatMap(({ frameId, result }) =>
        typeof result === 'string' ? [`${frameId === 0 ? 'The page' : 'A frame of it'}\n${result}`] : [],
      );
    return reports.length > 0 ? reports.join('\n').slice(0, LONGEST) : null;
  } catch {
    return null;
  }
}
