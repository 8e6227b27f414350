import { browser } from 'wxt/browser';

/** Opens the page that reads a pasted or selected text in a tab of its own, in a window or in the one in front. */
export async function openTextPage(windowId?: number): Promise<void> {
  const url = `${browser.runtime.getURL('/sidepanel.html')}?text`;
  await browser.tabs.create({ url, ...(windowId !== undefined && { windowId }) });
}
