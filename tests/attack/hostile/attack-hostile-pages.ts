import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { SITES } from '../../../src/sites';
import type { DrivenBrowser } from '../../../src/tools/browsers/driven-browser';
import { inProject } from '../../../src/tools/setup/project-root.mjs';
import { storeSecrets } from '../attacked-pages';
import { inTime, type KeptBrowser } from '../kept-browser';
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
/** How long an answer is waited for: some pages take five seconds to lay themselves out. */
const ANSWERED_MS = 12_000;
/** In Firefox only each so many-th page is loaded. */
const SAMPLE = 6;

const OFF = { sites: Object.fromEntries(SITES.map(({ id }) => [id, 'off' as const])) };

interface Seen {
  readonly gap: number | null;
  readonly memory: number | null;
  readonly text: string | null;
}

/** What one hostile page costs and what the panel answers, as it is written down. */
interface Cost extends Seen {
  readonly name: string;
  /** Milliseconds of main thread and megabytes without us; null where the page is not suspicious. */
  readonly without: Seen | null;
  /** What is ours of both. */
  readonly ours: { readonly gap: number; readonly memory: number };
  readonly answer: 'posting' | 'words' | 'nothing';
}

/** Longer than any page takes, with and without us. */
const PATIENCE_MS = 90_000;

/**
 * Loads each hostile page with the extension and says what it costs and what the panel answers. What each page cost is
 * written to `.cache/attack`. Gives the failures. `names` narrows the pages. A page that cannot be measured is tried again in a browser opened anew.
 */
export async function attackHostilePages(kept: KeptBrowser, names: readonly string[]): Promise<readonly string[]> {
  const { browser } = kept;
  const pages = HOSTILE_PAGES.filter(({ name }, at) =>
    names.length > 0 ? names.some((each) => name.includes(each)) : browser.kind === 'chromium' || at % SAMPLE === 0,
  );
  const failures: string[] = [];
  const costs: Cost[] = [];
  const file = inProject('.cache', 'attack', `hostile-${names.length > 0 ? 'some-' : ''}${browser.kind}.jsonl`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  for (const [at, hostile] of pages.entries()) {
    if (at % 25 === 0) console.error(`${browser.kind}: hostile page ${at} of ${pages.length} …`);
    let cost: Cost | null = null;
    for (let tries = 0; tries < 2 && !cost; tries += 1) {
      try {
        cost = await inTime(costOf(browser, hostile), PATIENCE_MS);
      } catch (error) {
        console.error(`  ${hostile.name}: ${error instanceof Error ? error.message : error}`);
        await kept.reopen();
      }
    }
    if (!cost) {
      failures.push(`${browser.kind}: ${hostile.name}: not measured`);
      continue;
    }
    appendFileSync(file, `${JSON.stringify(cost)}\n`);
    costs.push(cost);
    failures.push(...failuresOf(hostile, cost).map((each) => `${browser.kind}: ${hostile.name}: ${each}`));
  }
  const count = (answer: Cost['answer']) => costs.filter((cost) => cost.answer === answer).length;
  const [slowest] = costs.toSorted((a, b) => b.ours.gap - a.ours.gap);
  const [largest] = costs.toSorted((a, b) => b.ours.memory - a.ours.memory);
  console.log(
    `\n${browser.kind}: ${costs.length} of ${pages.length} hostile pages measured: ${count('posting')} with their posting, ${count('words')} with other words, ${count('nothing')} without a panel; longest gap of ours ${slowest?.ours.gap} ms (${slowest?.name}); most memory of ours ${largest?.ours.memory} MB (${largest?.name}); ${failures.length} failures.`,
  );
  return failures;
}

/** Loads a page, and where it is slow or large, once without us and once more with us. */
async function costOf(browser: DrivenBrowser, hostile: HostilePage): Promise<Cost> {
  const memory = peakMemory(browser.driver.browser.process()?.pid);
  await storeSecrets(browser);
  let seen = await load(browser, hostile, memory);
  let without: Seen | null = null;
  if ((seen.gap ?? 0) > UNSUSPICIOUS.gap || (seen.memory ?? 0) > UNSUSPICIOUS.memory) {
    await storeSecrets(browser, OFF);
    without = await load(browser, hostile, memory);
    await storeSecrets(browser);
    // A machine that does other things as well makes one load late, seldom two.
    const again = await load(browser, hostile, memory);
    seen = { ...again, gap: smaller(seen.gap, again.gap), memory: smaller(seen.memory, again.memory) };
  }
  const more = (of: 'gap' | 'memory') => Math.max(0, (seen[of] ?? 0) - (without?.[of] ?? 0));
  const isPosting = seen.text?.includes('Machine Learning Engineer');
  return {
    ...seen,
    name: hostile.name,
    without,
    ours: { gap: more('gap'), memory: without ? more('memory') : 0 },
    answer: seen.text === null ? 'nothing' : isPosting ? 'posting' : 'words',
  };
}

function failuresOf(hostile: HostilePage, { ours, answer, text }: Cost): readonly string[] {
  const failures: string[] = [];
  if (ours.gap > LONGEST_MS) failures.push(`${ours.gap} ms of main thread more than without us`);
  if (ours.memory > MOST_MB) failures.push(`${ours.memory} MB more than without us`);
  if (hostile.answer === 'posting' && answer !== 'posting') failures.push(`says ${text?.slice(0, 80) ?? answer}`);
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

/** What the panel says once it says something, or null where it says nothing for long. */
async function answerOf(browser: DrivenBrowser, page: Page): Promise<string | null> {
  const end = Date.now() + ANSWERED_MS;
  await new Promise((done) => setTimeout(done, WATCHED_MS));
  for (;;) {
    const text = await browser.panelText(page).catch(() => null);
    if (text || Date.now() > end) return text;
    await new Promise((done) => setTimeout(done, 300));
  }
}
