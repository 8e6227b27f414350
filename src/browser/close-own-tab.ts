import { browser } from 'wxt/browser';

/**
 * Closes the tab that one of our own pages is in. `window.close` does nothing if the user opened the page by its
 * address.
 */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
