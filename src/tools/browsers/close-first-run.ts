import type { Browser, Page } from 'puppeteer-core';

/** How long a slow machine takes from installing the extension to its first tab. */
const PATIENCE_MS = 15_000;

/** The tab in which a fresh installation opens its first run; null where none comes in time. */
export async function firstRunTab(browser: Browser): Promise<Page | null> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; ) {
    for (const page of await browser.pages()) {
      // A page of an extension is not always said to have loaded: asked itself, it knows.
      const url = await page.evaluate('location.href').catch(() => '');
      if (String(url).endsWith('/welcome.html')) return page;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return null;
}

/** Closes it: in a temporary profile every start is the first, and the tab would come in front of what is shown. */
export async function closeFirstRun(browser: Browser): Promise<void> {
  await (await firstRunTab(browser))?.close();
}
