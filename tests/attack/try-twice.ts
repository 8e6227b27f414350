import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { inTime } from './kept-browser';

/** Gives fresh tabs, and another browser where that is lost. */
export type Renew = () => Promise<void>;

/** A tab that does not close in this time is left behind. Milliseconds. */
const TO_CLOSE_MS = 5_000;

/** Closes all tabs but the first, which keeps the browser open. Those that are needed are opened anew. */
export const renewTabs = (browser: DrivenBrowser): Renew => {
  return async () => {
    const [, ...others] = await inTime(browser.driver.browser.pages(), TO_CLOSE_MS);
    await Promise.all(others.map((page) => inTime(page.close(), TO_CLOSE_MS).catch(() => undefined)));
  };
};

/**
 * Does something in the browser, and once more with fresh tabs where it fails or takes longer than `patience`
 * milliseconds. Null where it comes to no end then either: that is not measured, and the run goes on.
 */
export async function tryTwice<Value>(
  name: string,
  patience: number,
  renew: Renew,
  work: () => Promise<Value>,
): Promise<Value | null> {
  for (const next of ['it is tried again', 'it is not measured']) {
    try {
      return await inTime(work(), patience);
    } catch (error) {
      console.error(`  ${name}: ${error instanceof Error ? error.message : error}; ${next}`);
      await renew();
    }
  }
  return null;
}
