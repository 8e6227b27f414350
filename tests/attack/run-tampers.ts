import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { panelPlace } from './panel-place';
import { givenOn, runInPage } from './run-reads';
import { wordsRead } from './secret-words';
import type { Surface } from './surfaces';
import { TAMPERS, type Tamper } from './techniques/tampers';
import { type Renew, tryTwice } from './try-twice';

/** What came of one way to tamper with our elements. */
export interface TamperResult {
  readonly technique: string;
  /** What was seen, in words. */
  readonly seen: string;
  /** What must not be; empty where all is well. */
  readonly wrong: string;
}

/** So often a page does it: more often than the panel comes back. */
const ROUNDS = 7;
/** So often the panel comes back at most. */
const MOST_REBUILT = 5;
const TAMPER_MS = 90_000;

/** Each function marks what it sees, so that a later look tells whether that is still the same element. */
const MARK = `function () {
  const frame = this.querySelector('iframe');
  if (!frame) return '';
  const was = frame.bandwiseAttackMark ?? '';
  frame.bandwiseAttackMark = 'seen';
  return was || 'new';
}`;

/** Tampers with our elements, and looks from outside whether the panel came back in new ones or went. */
export async function runTampers(
  browser: DrivenBrowser,
  surface: Surface,
  own: string,
  personal: readonly string[],
  renew: Renew,
): Promise<readonly TamperResult[]> {
  const results: TamperResult[] = [];
  for (const technique of TAMPERS) {
    const work = () => tamperWith(browser, surface, technique, own, personal);
    const name = `tamper: ${technique.name}`;
    const result = await tryTwice(name, TAMPER_MS, renew, work);
    results.push({ technique: name, ...(result ?? { seen: '', wrong: 'not measured' }) });
  }
  return results;
}

async function tamperWith(
  browser: DrivenBrowser,
  surface: Surface,
  { run, needsFrame }: Tamper,
  own: string,
  personal: readonly string[],
): Promise<Omit<TamperResult, 'technique'>> {
  const page = await surface.open();
  const given = await givenOn(surface, page, own, personal);
  const words = new Set<string>();
  const open = new Set<string>();
  const counts = { reached: 0, rebuilt: 0, most: 0 };
  const kept: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await browser.driver.runInRoots(page, MARK);
    if (needsFrame) await pointAtPanel(browser, page);
    const { texts = [], facts = [] } = await runInPage(page, run, given);
    for (const word of wordsRead(texts, given.personal)) words.add(word);
    for (const word of wordsRead(texts, given.open)) open.add(word);
    if (facts.length === 0) break;
    counts.reached += 1;
    const marks = (await browser.driver.runInRoots(page, MARK)).map(String).filter(Boolean);
    counts.most = Math.max(counts.most, marks.length);
    if (marks.includes('new')) counts.rebuilt += 1;
    else if (marks.length > 0) kept.push(`round ${round + 1}`);
  }
  const text = await surface.text(page).catch(() => 'two panels');
  const wrong = [
    words.size + open.size > 0 ? `read ${[...words, ...open].slice(0, 6).join(', ')}` : '',
    counts.most > 1 ? `${counts.most} panels at once` : '',
    counts.rebuilt > MOST_REBUILT ? `it came back ${counts.rebuilt} times` : '',
    needsFrame && kept.length > 0 ? `the same elements are there after ${kept.join(', ')}` : '',
  ];
  const end = text === '' ? 'gone' : 'there';
  const seen =
    counts.reached === 0
      ? 'nothing of ours is reached'
      : `tampered ${counts.reached} times, new elements ${counts.rebuilt} times, at the end ${end}, ${words.size} words of the user's and ${open.size} others read`;
  return { seen, wrong: wrong.filter(Boolean).join('; ') };
}

/** The user moves the mouse onto the panel. */
async function pointAtPanel(browser: DrivenBrowser, page: Page): Promise<void> {
  const { x, y, width, height } = await panelPlace(browser, page);
  await page.mouse.move(20, 20);
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
  await page.mouse.move(x + width / 2, y + height / 3, { steps: 2 });
}
