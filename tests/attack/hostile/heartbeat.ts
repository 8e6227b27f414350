import type { Page } from 'puppeteer-core';

/** Runs before any script of a page: notes the longest time in which the page's main thread did nothing else. */
const BEAT = `{
  const now = performance.now.bind(performance);
  const beat = { longest: 0, last: now() };
  const channel = new MessageChannel();
  const set = setInterval.bind(window);
  const look = () => { const at = now(); beat.longest = Math.max(beat.longest, at - beat.last); beat.last = at; };
  set(look, 10);
  Object.defineProperty(window, 'heartbeat', { get: () => { look(); const { longest } = beat; return Math.round(longest); } });
}`;

/** Puts the heartbeat into every page that a tab loads from now on. */
export async function addHeartbeat(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(BEAT);
}

/** The longest gap between two beats since the page began, in milliseconds; null where the page has no heartbeat. */
export async function longestGap(page: Page): Promise<number | null> {
  const gap = await page.evaluate('window.heartbeat').catch(() => null);
  return typeof gap === 'number' ? gap : null;
}
