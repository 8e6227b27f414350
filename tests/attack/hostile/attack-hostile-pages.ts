import type { Page } from 'puppeteer-core';
import { SITES } from '../../../src/sites';
import type { DrivenBrowser } from '../../../src/tools/browsers/driven-browser';
import { storeSecrets } from '../attacked-pages';
import { addHeartbeat, longestGap } from './heartbeat';
import { HOSTILE_PAGES, type HostilePage } from './hostile-pages';
import { type PeakMemory, peakMemory } from './peak-memory';

/** A page's main thread may not wait longer for us, in milliseconds. */
const LONGEST_MS = 1_000;
/** No process may take so much more with us than without, in megabytes. */
const MOST_MB = 300;
/** What is below it is not measured again without us, in milliseconds and megabytes. */
const UNSUSPICIOUS = { gap: 600, memory: 300 };
/** How long a page is watched after its load. */
const WATCHED_MS = 1_200;
/** In Firefox only each so many-th page is loaded. */
const SAMPLE = 8;

const OFF = { sites: Object.fromEntries(SITES.map(({ id }) => [id, 'off' as const])) };

interface Seen {
  readonly gap: number | null;
  readonly memory: number | null;
  readonly text: string | null;
}

/** Loads each hostile page with the extension and says what it costs and what the panel answers. Gives the failures. */
export async function attackHostilePages(browser: DrivenBrowser): Promise<readonly string[]> {
  const pages = HOSTILE_PAGES.filter((_, at) => browser.kind === 'chromium' || at % SAMPLE === 0);
  const memory = peakMemory(browser.driver.browser.process()?.pid);
  const failures: string[] = [];
  const counts = { posting: 0, words: 0, nothing: 0 };
  let worst = { gap: 0, memory: 0, name: '' };
  await storeSecrets(browser);
  for (const [at, hostile] of pages.entries()) {
    if (at % 25 === 0) console.error(`${browser.kind}: hostile page ${at} of ${pages.length} …`);
    const name = `${browser.kind}: ${hostile.name}`;
    let seen = await load(browser, hostile, memory);
    const isSuspicious = (seen.gap ?? 0) > UNSUSPICIOUS.gap || (seen.memory ?? 0) > UNSUSPICIOUS.memory;
    let without: Seen = { gap: 0, memory: 0, text: null };
    if (isSuspicious) {
      await storeSecrets(browser, OFF);
      without = await load(browser, hostile, memory);
      await storeSecrets(browser);
      // A machine that does other things as well makes one load late, seldom two.
      const again = await load(browser, hostile, memory);
      seen = { ...again, gap: smaller(seen.gap, again.gap), memory: smaller(seen.memory, again.memory) };
    }
    const gap = Math.max(0, (seen.gap ?? 0) - (without.gap ?? 0));
    const more = isSuspicious ? Math.max(0, (seen.memory ?? 0) - (without.memory ?? 0)) : 0;
    if (gap > worst.gap) worst = { gap, memory: more, name: hostile.name };
    const answer =
      seen.text === null ? 'nothing' : seen.text.includes('Machine Learning Engineer') ? 'posting' : 'words';
    counts[answer] += 1;
    if (gap > LONGEST_MS) failures.push(`${name}: ${gap} ms of main thread more than without us`);
    if (more > MOST_MB) failures.push(`${name}: ${more} MB more than without us`);
    if (hostile.answer === 'posting' && answer !== 'posting')
      failures.push(`${name}: says ${seen.text?.slice(0, 80) ?? answer}`);
  }
  console.log(
    `\n${browser.kind}: ${pages.length} hostile pages: ${counts.posting} with their posting, ${counts.words} with other words, ${counts.nothing} without a panel; longest gap ${worst.gap} ms (${worst.name}); ${failures.length} failures.`,
  );
  return failures;
}

const smaller = (one: number | null, other: number | null) =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

/** Loads a page in a tab of its own and watches it for a while. */
async function load(browser: DrivenBrowser, { url, html }: HostilePage, memory: PeakMemory): Promise<Seen> {
  browser.pages.clear();
  browser.pages.set(url, html);
  const page = await browser.openPage('about:blank', { inNewTab: true });
  await addHeartbeat(page);
  memory.reset();
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 20_000 }).catch(() => undefined);
    const text = await answerOf(browser, page);
    return { gap: await longestGap(page), memory: memory.read(), text };
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** What the panel says once it says something, at the latest after the time in which a page is watched. */
async function answerOf(browser: DrivenBrowser, page: Page): Promise<string | null> {
  const end = Date.now() + 4 * WATCHED_MS;
  await new Promise((done) => setTimeout(done, WATCHED_MS));
  for (;;) {
    const text = await browser.panelText(page).catch(() => null);
    if (text || Date.now() > end) return text;
    await new Promise((done) => setTimeout(done, 300));
  }
}
