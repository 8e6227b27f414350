import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { openChromium } from '../../src/tools/browsers/open-chromium';
import { cards, RESULTS, resultsPage } from '../e2e/results-page';
import { linkedinLists, listsAlone, type SavedPage } from './largest-page';
import { median, type Row } from './table';
import { costOf, type TraceEvent } from './trace';

const ROUNDS = 5;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** What badges and the panel cost when a list loads, while a feed scrolls by, and after many lists. */
export async function measureLists(): Promise<readonly Row[]> {
  const executable = process.env.BANDWISE_CHROMIUM ?? '/usr/bin/chromium';
  const open = (extension: string) => openChromium({ executable, extension: resolve(extension), headless: true });
  const browser = await open('.output/chrome-mv3');
  try {
    const [saved] = linkedinLists();
    // Feed and navigations come last, when the settings are those of a new user again.
    const own = { name: 'our own list of 25', url: RESULTS, html: resultsPage(cards(25)) };
    return [
      ...(saved ? await load(browser, saved) : []),
      ...(await loadEach(browser, listsAlone())),
      ...(await load(browser, own)),
      ...(await feed(browser)),
      ...(await navigations(browser)),
    ];
  } finally {
    await browser.close();
  }
}

const MEASURED = ['reed', 'linkedin', 'indeed', 'totaljobs', 'cwjobs'];
const each = <Value>(value: Value) => Object.fromEntries(MEASURED.map((site) => [site, value]));

/** What is switched on for the sites during a load: panel and badges, the panel alone, or neither. */
const WAYS = { both: {}, panel: { badges: each(false) }, neither: { sites: each('off' as const) } };

async function loadEach(browser: DrivenBrowser, pages: readonly SavedPage[]): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const page of pages) rows.push(...(await load(browser, page)));
  return rows;
}

/**
 * Measures processor time on the page's main thread in its first three seconds, with panel and badges, without badges,
 * and without anything of ours. Saved pages do much work of their own, so only the differences say something.
 */
async function load(browser: DrivenBrowser, { name, url, html }: SavedPage): Promise<readonly Row[]> {
  browser.pages.set(url, html);
  const ways = Object.keys(WAYS) as (keyof typeof WAYS)[];
  const times: Record<string, number[]> = { both: [], panel: [], neither: [] };
  const longest: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const way of ways) {
      await browser.store({ settings: toStored({ ...DEFAULT_SETTINGS, ...WAYS[way] }, SETTINGS) });
      const page = await browser.openPage('about:blank');
      const events = await traced(page, async () => {
        await page.goto(url, { waitUntil: 'domcontentloaded' });
        await pause(3_000);
      });
      await page.close();
      // The first round fills the browser's caches.
      if (round === 0) continue;
      times[way]?.push(mainThread(events, url));
      const cost = way === 'both' ? costOf(events) : null;
      if (cost) longest.push(cost.longest);
    }
  }
  const [both = 0, panel = 0, neither = 0] = ways.map((way) => median(times[way] ?? []));
  await browser.store({ settings: toStored(DEFAULT_SETTINGS, SETTINGS) });
  return [
    { what: 'panel and badges, more than without us', value: both - neither, unit: 'ms', budget: 50, note: name },
    {
      what: '  of that the badges',
      value: both - panel,
      unit: 'ms',
      note: `the page alone: ${Math.round(neither)} ms`,
    },
    { what: '  longest task, median', value: median(longest), unit: 'ms', budget: 50 },
  ];
}

/** Processor time of all tasks on the thread that parsed this page. Milliseconds. */
function mainThread(events: readonly TraceEvent[], url: string): number {
  const parsed = events.find(
    ({ name, args }) => name === 'ParseHTML' && JSON.stringify(args).includes(url.slice(0, 60)),
  );
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === parsed?.pid && tid === parsed?.tid);
  return tasks.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
}

const FEED = 10_000;
/**
 * Adds elements to a feed beside the list and removes the oldest, as a virtualised feed does, for about ten seconds.
 */
const SCROLL = `new Promise((done) => {
  const feed = document.createElement('div');
  feed.style.cssText = 'height: 600px; overflow: auto; contain: strict';
  document.body.append(feed);
  let made = 0;
  const step = () => {
    for (let at = 0; at < 20; at += 1, made += 1) {
      const line = document.createElement('p');
      line.append(document.createElement('b'), 'Line ' + made);
      feed.append(line);
      if (feed.childElementCount > 400) feed.firstElementChild.remove();
    }
    if (made < ${FEED}) setTimeout(step, 16);
    else done();
  };
  step();
})`;

/**
 * Measures the share of the main thread that our script takes while a feed of 10,000 elements scrolls beside a list.
 */
async function feed(browser: DrivenBrowser): Promise<readonly Row[]> {
  browser.pages.set(RESULTS, resultsPage(cards(25)));
  const page = await browser.openPage(RESULTS);
  await pause(2_500);
  const events = await traced(page, () => page.evaluate(SCROLL));
  await page.close();
  const ours = events.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.endsWith('posting.js'));
  const used = ours.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur / 1000, 0);
  const times = events.filter(({ name }) => name === 'RunTask').map(({ ts }) => ts);
  const span = (Math.max(...times) - Math.min(...times)) / 1000;
  return [
    {
      what: 'our share while 10,000 nodes scroll by',
      value: (100 * used) / span,
      unit: '%',
      budget: 1,
      note: `${used.toFixed(1)} ms in ${(span / 1000).toFixed(1)} s`,
    },
  ];
}

/**
 * Measures what is left in memory after two hundred lists in one page, one after the other, each of 25 new postings.
 */
async function navigations(browser: DrivenBrowser): Promise<readonly Row[]> {
  browser.pages.set(RESULTS, resultsPage(cards(25)));
  const page = await browser.openPage(RESULTS);
  await pause(2_000);
  const heap = async () => {
    const session = await page.createCDPSession();
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.enable').then(() => session.send('Performance.getMetrics'));
    await session.detach();
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return { kilobytes: of('JSHeapUsedSize') / 1000, nodes: of('Nodes') };
  };
  const go = async (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      await page.evaluate(`history.pushState({}, '', '?page=${at}');
        for (const article of document.querySelectorAll('article')) {
          const id = String(50000001 + Math.floor(Math.random() * 9e6));
          article.dataset.id = 'job' + id;
          const link = article.querySelector('h2 a');
          link.href = '/jobs/posting/' + id;
          link.textContent = 'Machine Learning Engineer ' + id;
        }`);
      await pause(350);
    }
  };
  await go(0, 45);
  const before = await heap();
  await go(45, 245);
  const after = await heap();
  await page.close();
  return [
    {
      what: 'memory after 200 lists, growth',
      value: after.kilobytes - before.kilobytes,
      unit: 'kB',
      budget: 500,
      note: `the page’s and ours: ${Math.round(before.kilobytes)} kB before`,
    },
    { what: 'nodes after 200 lists, growth', value: after.nodes - before.nodes, unit: 'nodes', budget: 50 },
  ];
}

async function traced(page: Page, work: () => Promise<unknown>): Promise<readonly TraceEvent[]> {
  await page.tracing.start({ categories: CATEGORIES });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  return traceEvents;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
