import { browser } from 'wxt/browser';

/** The address of the tab that the user looks at; null where the browser does not tell us (a page of no enabled site). */
export async function currentTabUrl(): Promise<URL | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
}
