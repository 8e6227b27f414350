import { browser } from 'wxt/browser';
import type { SiteMode } from '../domain/model/settings';
import { POSTING_SCRIPT, scriptPaths } from './register-content-scripts';

/**
 * Reads the tab's page once, because the user asked for it: nothing is registered, and nothing is left after the next
 * page. `scripts` come before ours (see `siteScripts`). The browser gives access for the press (`activeTab`); rejects where it does not (its own pages, its shop).
 */
export async function runOnce(tabId: number, mode: SiteMode, scripts: readonly string[]): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({
    target,
    // Sent to the frame as text: nothing of this file may be named in it.
    func: (place: unknown) => {
      (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('posting-once')] = place;
    },
    args: [mode],
  });
  await browser.scripting.executeScript({ target, files: scriptPaths([...scripts, POSTING_SCRIPT]) });
}
