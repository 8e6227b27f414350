import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { openChromium } from '../../src/tools/browsers/open-chromium';
import { openFirefox } from '../../src/tools/browsers/open-firefox';
import { findBrowsers } from '../../src/tools/setup/find-browsers.mjs';

/** The browser of this run. */
export const KIND = process.env.BANDWISE_BROWSER === 'firefox' ? 'firefox' : 'chromium';

interface BrowserOptions {
  /** Leaves the tab of a fresh installation open. */
  readonly firstRun?: boolean;
  /** Opens a browser for this file alone, for tests that install, reload or remove the extension. */
  readonly isOwn?: boolean;
}

/** The browser that the files share: they run one after another, in one process. It is killed when that ends. */
let shared: Promise<DrivenBrowser> | null = null;

/** Opens the browser with the built extension. BANDWISE_OUTPUT is the folder of the packages where it is another one. */
function openBrowser(firstRun: boolean): Promise<DrivenBrowser> {
  const executable = process.env[`BANDWISE_${KIND.toUpperCase()}`] || findBrowsers(KIND)[0];
  if (!executable) throw new Error(`No ${KIND} is found here: npm test installs one.`);
  const extension = resolve(
    process.env.BANDWISE_OUTPUT ?? '.output',
    KIND === 'firefox' ? 'firefox-mv3' : 'chrome-mv3',
  );
  return (KIND === 'firefox' ? openFirefox : openChromium)({ executable, extension, headless: true, firstRun });
}

/**
 * The browser for a file of tests: the shared one with nothing stored, or one of its own. Tabs are closed after each
 * test.
 */
export function useBrowser({ firstRun = false, isOwn = firstRun }: BrowserOptions = {}): () => DrivenBrowser {
  let open: DrivenBrowser | null = null;
  const browser = () => {
    if (!open) throw new Error('The browser is open in tests only.');
    return open;
  };
  beforeAll(async () => {
    if (isOwn) {
      open = await openBrowser(firstRun);
      return;
    }
    shared ??= openBrowser(false);
    open = await shared;
    await open.forget();
  });
  afterEach(async () => {
    browser().pages.clear();
    browser().requests.length = 0;
    await browser().clearTabs();
  });
  afterAll(() => (isOwn ? open?.close() : undefined));
  return browser;
}
