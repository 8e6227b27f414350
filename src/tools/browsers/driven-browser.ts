import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import type { Driver } from './driver';
import { keepTabs } from './kept-tabs';
import { panelText, pressInPanel, runInPanels } from './panels';

/** Pages that are served at their real addresses: address without its fragment → HTML. */
export type ServedPages = Map<string, string>;

/** A request that a page made, and whether it was for a served page. */
export interface SeenRequest {
  readonly url: string;
  readonly served: boolean;
}

/** Pages of the extension: each its file's name. */
export type OwnPage = 'popup' | 'options' | 'sidepanel' | 'profile' | 'welcome' | 'report';

/** How a page is opened. */
interface PageOptions {
  /** Whether its requests go out to the network. */
  readonly live?: boolean;
  /** Whether it gets a new tab, since it leaves that in a state of its own: another size, or a history walked back. */
  readonly inNewTab?: boolean;
}

/** A real browser with the built extension in it. */
export interface DrivenBrowser {
  readonly kind: 'chromium' | 'firefox';
  readonly driver: Driver;
  /** Pages to serve; may be added to at any time. */
  readonly pages: ServedPages;
  /** All that pages opened by `openPage` have asked for, in order. */
  readonly requests: SeenRequest[];
  /** A tab whose requests are answered from `pages`, and refused where that has no answer. */
  openPage(url: string, options?: PageOptions): Promise<Page>;
  /** A tab with a page of the extension. */
  openOwnPage(name: OwnPage): Promise<Page>;
  /** Writes into the extension's storage, as its own pages would. */
  store(values: Readonly<Record<string, unknown>>): Promise<void>;
  /** Empties the extension's storage, also what the browser's account carries, and what is kept in memory. */
  forget(): Promise<void>;
  /** Runs a function on the document of each panel of a page, with that as `this`; its results must be strings. */
  runInPanels(page: Page, declaration: string): Promise<readonly string[]>;
  /** The visible text of our panel, or null where the page has none. Throws where there are two. */
  panelText(page: Page): Promise<string | null>;
  /** How many elements of ours the page has. */
  countHosts(page: Page): Promise<number>;
  /** Presses the button in the panel whose name (its label or its text) holds the words; false where there is none. */
  pressInPanel(page: Page, name: string): Promise<boolean>;
  /** Closes what `openPage` and `openOwnPage` have opened, or empties it. */
  clearTabs(): Promise<void>;
  /** Closes the empty tab that a browser starts with, and any other but this one. */
  closeOtherTabs(page: Page): Promise<void>;
  /** Resolves when the user has closed the browser or its last tab: on macOS it then goes on without a window. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
}

/** Puts the parts that are the same in both browsers around a driver. */
export function drive(driver: Driver): DrivenBrowser {
  const pages: ServedPages = new Map();
  const requests: SeenRequest[] = [];
  const tabs = keepTabs(driver);
  const served = new WeakSet<Page>();
  const openOwnPage = async (name: OwnPage) => {
    const page = await tabs.open();
    const loading = page.goto(`${driver.extensionOrigin}/${name}.html`, { waitUntil: 'load', timeout: 10_000 });
    if (driver.ownPagesLoad) await loading;
    else loading.catch(() => undefined);
    await whenRendered(page);
    return page;
  };
  const roots = async (page: Page, declaration: string) => (await driver.runInRoots(page, declaration)).map(String);
  return {
    kind: driver.kind,
    driver,
    pages,
    requests,
    async openPage(url, { live = false, inNewTab = false } = {}) {
      const page = await (inNewTab ? tabs.open() : tabs.take(url));
      if (!live && !served.has(page)) await serve(page, pages, requests);
      if (!live) served.add(page);
      await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
      return page;
    },
    openOwnPage,
    store: (values) => tabs.runInExtension(`chrome.storage.local.set(${JSON.stringify(values)})`),
    async forget() {
      await tabs.empty();
      // A pasted text is kept for the window in which it was pasted, so also for the next test.
      await tabs.runInExtension(
        "Promise.all(['local', 'sync', 'session'].map((area) => chrome.storage[area].clear())).then(() => undefined)",
      );
    },
    runInPanels: (page, declaration) => runInPanels(driver, page, declaration),
    panelText: (page) => panelText(driver, page),
    countHosts: async (page) => (await roots(page, 'function () { return "host"; }')).length,
    pressInPanel: (page, name) => pressInPanel(driver, page, name),
    clearTabs: tabs.clear,
    async closeOtherTabs(page) {
      const others = (await driver.browser.pages()).filter((other) => other !== page);
      await Promise.all(others.map((other) => other.close()));
    },
    untilClosed: () => untilClosed(driver.browser),
    close: () => driver.browser.close(),
  };
}

function untilClosed(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
    browser.on('targetdestroyed', async () => {
      const left = await browser.pages().catch(() => []);
      if (left.length === 0) resolve();
    });
  });
}

async function serve(page: Page, pages: ServedPages, requests: SeenRequest[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const url = request.url().split('#')[0] ?? '';
    const body = pages.get(url);
    requests.push({ url, served: body !== undefined });
    const answer =
      body === undefined
        ? request.abort('failed')
        : request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body });
    // The tab may be gone by now.
    answer.catch(() => undefined);
  });
}

/** Resolves once the page of the extension has rendered something, or after five seconds without. */
async function whenRendered(page: Page): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const rendered = await page.evaluate('document.querySelector("#root")?.childElementCount ?? 0').catch(() => 0);
    if (Number(rendered) > 0) return;
  }
}
