import { browser } from 'wxt/browser';

/** Opens a page of ours in a tab of its own; `at` names the part of it to go to. */
export async function openExtensionPage(name: 'profile' | 'welcome', at: string | null = null): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) + (at === null ? '' : `#${at}`) });
}

/** Opens the page that reads a pasted or selected text in a tab of its own, in a window or in the one in front. */
export async function openTextPage(windowId?: number): Promise<void> {
  const url = `${browser.runtime.getURL('/sidepanel.html')}?text`;
  await browser.tabs.create({ url, ...(windowId !== undefined && { windowId }) });
}
