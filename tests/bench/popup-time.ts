import { resolve } from 'node:path';
import { PROFILE } from '../../src/storage/schemas/profile';
import { toStored } from '../../src/storage/schemas/versioned';
import { openChromium } from '../../src/tools/browsers/open-chromium';
import { SAMPLE_PROFILE } from '../../src/tools/demo/sample-profile';
import { median, type Row } from './table';

const ROUNDS = 15;
/** Notes when the whole popup is there for the first time: the profile, the verdict and the actions for the tab. */
const NOTE = `new MutationObserver((_, observer) => {
  if (!['.skills', '.gaps-brief .verdict', '.tab'].every((part) => document.querySelector(part))) return;
  observer.disconnect();
  globalThis.rendered = performance.now();
}).observe(document, { childList: true, subtree: true });`;

/** Measures the time from the start of the popup's navigation until everything in it is rendered. */
export async function measurePopup(): Promise<readonly Row[]> {
  const executable = process.env.BANDWISE_CHROMIUM ?? '/usr/bin/chromium';
  const extension = resolve(process.env.BANDWISE_OUTPUT ?? '.output', 'chrome-mv3');
  const browser = await openChromium({ executable, extension, headless: true });
  try {
    await browser.store({ profile: toStored(SAMPLE_PROFILE, PROFILE) });
    const times: number[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const page = await browser.driver.browser.newPage();
      await page.evaluateOnNewDocument(NOTE);
      await page.goto(`${browser.driver.extensionOrigin}/popup.html`);
      await page.waitForFunction('globalThis.rendered > 0');
      // The first round fills the browser's caches.
      if (round > 0) times.push(Number(await page.evaluate('globalThis.rendered')));
      await page.close();
    }
    const note = `${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))} ms`;
    return [{ what: 'from opening to rendered, median', value: median(times), unit: 'ms', budget: 100, note }];
  } finally {
    await browser.close();
  }
}
