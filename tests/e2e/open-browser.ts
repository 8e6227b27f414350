import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { openChromium } from '../../src/tools/browsers/open-chromium';
import { openFirefox } from '../../src/tools/browsers/open-firefox';
import { findBrowsers } from '../../src/tools/setup/find-browsers.mjs';

/** The browser of this run. */
export const KIND = process.env.BANDWISE_BROWSER === 'firefox' ? 'firefox' : 'chromium';

/**
 * Opens the browser with the built extension for a file of tests, and closes tabs after each test. BANDWISE_OUTPUT is
 * the folder of the built packages where it is not the usual one. `firstRun` leaves the tab of a fresh installation open.
 */
export function useBrowser({ firstRun = false } = {}): () => DrivenBrowser {
  let open: DrivenBrowser | null = null;
  const browser = () => {
    if (!open) throw new Error('The browser is open in tests only.');
    return open;
  };
  beforeAll(async () => {
    const executable = process.env[`BANDWISE_${KIND.toUpperCase()}`] || findBrowsers(KIND)[0];
    if (!executable) throw new Error(`No ${KIND} is found here: npm test installs one.`);
    const extension = resolve(
      process.env.BANDWISE_OUTPUT ?? '.output',
      KIND === 'firefox' ? 'firefox-mv3' : 'chrome-mv3',
    );
    open = await (KIND === 'firefox' ? openFirefox : openChromium)({ executable, extension, headless: true, firstRun });
  });
  afterEach(async () => {
    browser().pages.clear();
    browser().requests.length = 0;
    // The first tab keeps the browser open.
    const [, ...tabs] = await browser().driver.browser.pages();
    await Promise.all(tabs.map((tab) => tab.close().catch(() => undefined)));
  });
  afterAll(() => open?.close());
  return browser;
}
