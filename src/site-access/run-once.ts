import { browser } from 'wxt/browser';
import type { SiteMode } from '../domain/model/settings';
import { rememberAsked } from './asked-once';
import { POSTING_SCRIPT, scriptPaths } from './register-content-scripts';

/**
 * Reads the page of a tab once, because the user asked for it. Nothing is registered, so the next page in the tab is
 * not read. `scripts` are loaded before ours (see `siteScripts`). The browser gives access because of the user's click
 * (`activeTab`). Rejects where it gives none: on its own pages and in its extension store.
 *
 * Only the top page is waited for. A frame that loads once it is scrolled into view (`loading="lazy"`) may never be
 * ready, and an injection into all frames waits for each of them.
 */
export async function runOnce(tabId: number, mode: SiteMode, scripts: readonly string[]): Promise<void> {
  const asked = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    // The function is sent to the frame as text, so it cannot refer to anything outside itself.
    func: (once: unknown) => {
      (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('posting-once')] = once;
    },
    args: [mode],
  });
  const files = scriptPaths([...scripts, POSTING_SCRIPT]);
  // First, because the background answers the script only where it knows that the user asked.
  const documents = asked.map(({ frameId, documentId = null }) => ({ frameId, documentId }));
  await rememberAsked(tabId, { mode, documents });
  const runIn = (frameId: number) => browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files });
  // All are sent off before the first is waited for, because the popup closes once the top page has its script.
  const top = runIn(0);
  for (const { frameId } of asked) if (frameId !== 0) runIn(frameId).catch(() => undefined);
  await top;
}
