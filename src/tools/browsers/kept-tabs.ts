import type { Page } from 'puppeteer-core';
import type { Driver } from './driver';

/**
 * Two tabs that are used again and again, one for pages and one of the extension's. A new tab costs a third to two
 * thirds of a second of processor time, and an empty page in an old one hardly less (December 2026, two cores).
 */
export interface KeptTabs {
  /** A tab in front, to be sent to an address: the one for pages where nobody uses it, else a new one. */
  take(url: string): Promise<Page>;
  /** A new tab in front. The one for pages no longer shows what an earlier user has left in it. */
  open(): Promise<Page>;
  /** Runs an expression that gives a promise, with the extension's APIs. Rejects where the extension does not answer. */
  runInExtension(expression: string): Promise<void>;
  /** Closes what was opened. What the tab for pages shows stays there until it is taken or another is opened. */
  clear(): Promise<void>;
  /** Empties the tab for pages, where nobody uses it. */
  empty(): Promise<void>;
}

const EMPTY = 'about:blank';

/** Keeps two tabs of a browser, each opened when it is first needed. */
export function keepTabs({ browser, extensionOrigin, ownPagesLoad, focusPage }: Driver): KeptTabs {
  let forPages: Page | null = null;
  let isTaken = false;
  let isInFront = false;
  let extension: Page | null = null;

  const newTab = () => {
    isInFront = false;
    return browser.newPage();
  };
  const empty = async () => {
    if (!isTaken && forPages && !forPages.isClosed() && forPages.url() !== EMPTY) await forPages.goto(EMPTY);
  };
  /** One of the extension's pictures: it has the APIs and no script, and opens in a third of the popup's time. */
  const openPicture = async () => {
    const page = await newTab();
    const loading = page.goto(`${extensionOrigin}/icons/16.png`, { timeout: 10_000 });
    if (ownPagesLoad) await loading;
    else loading.catch(() => undefined);
    for (let tries = 0; tries < 200; tries += 1) {
      if (await isOfExtension(page)) return page;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('The extension does not open its own picture.');
  };

  return {
    empty,
    async open() {
      await empty();
      return newTab();
    },
    async take(url) {
      if (isTaken) return newTab();
      if (!forPages || forPages.isClosed()) forPages = await newTab();
      // Only a fragment further it would not be loaded anew.
      if (withoutFragment(forPages.url()) === withoutFragment(url)) await empty();
      isTaken = true;
      if (!isInFront) await forPages.bringToFront();
      isInFront = true;
      await focusPage?.();
      return forPages;
    },
    async runInExtension(expression) {
      // It goes with an extension that is reloaded.
      if (!extension || !(await isOfExtension(extension))) extension = await openPicture();
      await extension.evaluate(expression);
    },
    async clear() {
      // What a page was about to store is stored by then, and not over what the next test stores.
      await new Promise((resolve) => setTimeout(resolve, 100));
      // The tab with which the browser began keeps it open.
      const [, ...others] = (await browser.pages()).filter((page) => page !== forPages && page !== extension);
      if (others.length > 0) isInFront = false;
      await Promise.all(others.map((page) => page.close().catch(() => undefined)));
      isTaken = false;
    },
  };
}

const withoutFragment = (url: string) => url.split('#')[0];
const isOfExtension = (page: Page): Promise<boolean> =>
  page.evaluate('location.protocol.endsWith("-extension:")').then(Boolean, () => false);
