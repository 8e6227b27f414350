import { browser } from 'wxt/browser';
import type { SiteMode } from '../domain/model/settings';
import { POSTING_SCRIPT, scriptPaths } from './register-content-scripts';

/**
 * Reads the page of a tab once, because the user asked for it. Nothing is registered, so the next page in the tab is
 * not read. `scripts` are loaded before ours (see `siteScripts`). The browser gives access because of the user's click
 * (`activeTab`). Rejects where it gives none: on its own pages and in its extension store.
 */
export async function runOnce(tabId: number, mode: SiteMode, scripts: readonly string[]): Promise<void> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({
    target,
    // The function is sent to the frame as text, so it cannot refer to anything outside itself.
    func: (once: unknown) => {
      (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('posting-once')] = once;
    },
    args: [mode],
  });
  await browser.scripting.executeScript({ target, files: scriptPaths([...scripts, POSTING_SCRIPT]) });
}
