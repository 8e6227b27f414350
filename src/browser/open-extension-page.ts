import { browser } from 'wxt/browser';

/** Opens one of our own pages in a new tab. `at` is the id of the element to scroll to. */
export async function openExtensionPage(name: 'profile' | 'welcome', at: string | null = null): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${name}.html`) + (at === null ? '' : `#${at}`) });
}

/**
 * Opens the page with a report to copy: on the page in a tab, or on a site by the id of its file ("generic" for all
 * sites without one).
 */
export async function openReportPage(on: { readonly tab: number } | { readonly site: string }): Promise<void> {
  const query = 'tab' in on ? `tab=${on.tab}` : `site=${on.site}`;
  await browser.tabs.create({ url: `${browser.runtime.getURL('/report.html')}?${query}` });
}

/** Opens the page that reads a pasted or selected text in a new tab. `windowId`: the current window where left out. */
export async function openTextPage(windowId?: number): Promise<void> {
  const url = `${browser.runtime.getURL('/sidepanel.html')}?text`;
  await browser.tabs.create({ url, ...(windowId !== undefined && { windowId }) });
}
