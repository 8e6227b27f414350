import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { SAMPLE_PROFILE } from '../../src/cli/start/sample-profile';
import { type CardRules, NO_CARD_RULES } from '../../src/domain/card-rules';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/settings';
import { PROFILE } from '../../src/stored/profile-spec';
import { SEEN } from '../../src/stored/seen-spec';
import { SETTINGS } from '../../src/stored/settings-spec';
import { toStored } from '../../src/stored/versioned';
import { badgesOn, runInAllRoots } from './badge-roots';
import { KIND, useBrowser } from './open-browser';
import { card, cards, postingOf, RESULTS, resultsPage, shiftOf } from './results-page';
import { panelWith } from './wait-for';

const browser = useBrowser();
const PATIENCE = { timeout: 8_000, interval: 50 };
const PICTURES = '.cache/test';

const store = (part: Partial<Settings> = {}, seen = SEEN.fallback) =>
  browser().store({
    profile: toStored({ ...SAMPLE_PROFILE, salaryWanted: 90_000 }, PROFILE),
    settings: toStored({ ...DEFAULT_SETTINGS, ...part }, SETTINGS),
    seen: toStored(seen, SEEN),
  });
const rules = (part: Partial<CardRules>) => ({ cardRules: { ...NO_CARD_RULES, ...part } });
beforeEach(() => store());

const open = (html: string, url = RESULTS) => {
  browser().pages.set(url, html);
  return browser().openPage(url);
};
const words = async (page: Page) => (await badgesOn(browser(), page)).map((badge) => badge.words.join(', '));
/** Waits until the page has so many badges in sight, and gives them. */
const badged = async (page: Page, count: number) => {
  await expect
    .poll(async () => (await badgesOn(browser(), page)).filter(({ isVisible }) => isVisible).length, PATIENCE)
    .toBe(count);
  return badgesOn(browser(), page);
};
/** The page's own elements: all that a script of the page can see of them, and where each one stands. */
const seenByPage = (page: Page) =>
  page.evaluate(`[document.body.innerHTML.replaceAll('<div></div>', ''),
    ...[...document.querySelectorAll('body *')].filter((each) => each.localName !== 'div' || each.attributes.length > 0)
      .map((each) => Object.values(each.getBoundingClientRect().toJSON()).join())].join('\\n')`);
const inSight = (page: Page) =>
  page.evaluate(
    "[...document.querySelectorAll('article')].map((card) => card.offsetHeight > 20 ? getComputedStyle(card).opacity : 'hidden').join()",
  );
const bar = async (page: Page) =>
  (
    await runInAllRoots(
      browser(),
      page,
      'function () { return this.querySelector("[role=status]") ? this.querySelector(".badge").innerText : "" }',
    )
  )
    .join('')
    .replaceAll('\n', ' ');
const press = (page: Page) =>
  runInAllRoots(browser(), page, 'function () { this.querySelector("[role=status] + button")?.click(); return "" }');

describe(`badges on the cards of a list, in ${KIND}`, () => {
  test('every card has one that says its pay, in its own type, inside the card, over nothing that stands there', async () => {
    const page = await open(resultsPage(cards(25)));
    const all = await badged(page, 25);
    expect(all.slice(0, 5).map((badge) => badge.words.join(', '))).toEqual([
      expect.stringMatching(/^£72k–£84k: (low|modest|typical|good|high)$/),
      'Pay not stated',
      expect.stringMatching(/^£40k: /),
      expect.stringMatching(/^£600 a day: /),
      '£27k: not compared',
    ]);
    expect(all.map(({ card }) => card)).toEqual(cards(25).map(({ title }) => title));
    expect(all.filter(({ isInside, covers, attributes }) => !isInside || covers.length > 0 || attributes > 0)).toEqual(
      [],
    );
    const font = 'function () { return getComputedStyle(this.querySelector(".badge")).fontFamily }';
    expect((await runInAllRoots(browser(), page, font))[0]).toContain('Georgia');
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: `${PICTURES}/badges-${KIND}.png` });
  });

  test.each([
    ['a grid with gaps', ''],
    [
      'cards as a flex column with gaps',
      'article { display: flex; flex-direction: column; gap: 20px; justify-content: space-between }',
    ],
    ['cards as a row', 'article { display: flex; gap: 20px; align-items: center }'],
    ['a margin between whatever stands in a card', 'article > * + * { margin-top: 40px }'],
    ['a last part without its margin', 'article > :not(:last-child) { margin-bottom: 25px }'],
    [
      'first and last parts set off',
      'article > :first-child { padding-top: 9px } article > :last-child { padding-bottom: 9px }',
    ],
    [
      'a page that styles every div',
      'div { padding: 10px; border: 2px solid; display: block !important; position: static !important; height: 50px !important }',
    ],
    [
      'cards that cut off what stands out',
      'article { height: 90px; overflow: hidden; contain: content; position: relative }',
    ],
    ['a table', 'main { display: table } .list { display: table-row-group } article { display: table-row }'],
  ])('they come and go and nothing moves: %s', async (_, style) => {
    await store({ badges: { reed: false } });
    const page = await open(resultsPage(cards(10), style));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await badgesOn(browser(), page)).toEqual([]);
    const before = await seenByPage(page);
    await store();
    await expect.poll(async () => (await badgesOn(browser(), page)).length, PATIENCE).toBeGreaterThan(0);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    expect(await seenByPage(page)).toBe(before);
    await store({ badges: { reed: false } });
    await expect.poll(async () => (await badgesOn(browser(), page)).length, PATIENCE).toBe(0);
    expect(await page.evaluate("document.querySelectorAll('article div:not([class])').length")).toBe(0);
    expect(await seenByPage(page)).toBe(before);
    if (KIND === 'chromium') expect(await shiftOf(page)).toBe(0);
  });

  test.runIf(KIND === 'chromium')('the measure of movement sees a page that moves', async () => {
    const page = await open(resultsPage(cards(10)));
    await badged(page, 10);
    expect(await shiftOf(page)).toBe(0);
    await page.evaluate(
      `const bar = document.createElement('p'); bar.textContent = 'News'; bar.style.height = '90px'; document.querySelector('.list').prepend(bar)`,
    );
    await expect.poll(() => shiftOf(page), PATIENCE).toBeGreaterThan(0);
  });

  test('a window that gets narrow, and dark: the badges stay in their cards and cover nothing', async () => {
    const page = await open(resultsPage(cards(10)));
    await badged(page, 10);
    await page.setViewport({ width: 340, height: 800 });
    const misplaced = async () =>
      (await badgesOn(browser(), page)).filter(({ isInside, covers }) => !isInside || covers.length > 0);
    await expect.poll(misplaced, PATIENCE).toEqual([]);
    if (KIND === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.screenshot({ path: `${PICTURES}/badges-narrow-${KIND}.png` });
    const color =
      'function () { return getComputedStyle(this.querySelector(".badge")).color + getComputedStyle(this.host.parentElement).color }';
    for (const pair of await runInAllRoots(browser(), page, color))
      expect(pair.slice(0, pair.length / 2)).toBe(pair.slice(pair.length / 2));
  });

  test('a list that uses its nodes again never shows the badge of another posting', async () => {
    const page = await open(resultsPage(cards(10)));
    await badged(page, 10);
    const [, , third] = cards(3);
    const stale = await page.evaluate(`(async () => {
      const next = document.createRange().createContextualFragment(${JSON.stringify(card({ ...third, id: 60000001 } as never))}).firstElementChild;
      const article = document.querySelector('article');
      article.dataset.id = next.dataset.id;
      article.firstElementChild.replaceWith(next.firstElementChild);
      await null;
      return [...article.children].filter((child) => child.localName === 'div' && child.attributes.length === 0).length;
    })()`);
    expect(stale).toBe(0);
    await expect.poll(async () => (await words(page))[0], PATIENCE).toMatch(/^£40k: /);
    expect(await words(page)).toHaveLength(10);
  });

  test('a posting that was open: its card says so, with the match, in a list that is open too', async () => {
    const list = await open(resultsPage(cards(3)));
    await badged(list, 3);
    const { url, html } = postingOf(50000002);
    const posting = await open(html, url);
    await panelWith(browser(), posting, 'essentials');
    await expect
      .poll(async () => (await words(list))[1], PATIENCE)
      .toMatch(/^£66k in the posting: \w+, (All|\d of) 3 essentials, Seen$/);
    expect((await words(list))[0]).not.toContain('Seen');
    const again = await open(resultsPage(cards(3)));
    await badged(again, 3);
    expect((await words(again))[1]).toContain('Seen');
  });

  test('side panel alone, or off: nothing on the page', async () => {
    for (const mode of ['side-panel', 'off'] as const) {
      await store({ sites: { reed: mode }, ...rules({ action: 'hide', notStated: true }) });
      const page = await open(resultsPage(cards(5)));
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      expect(await badgesOn(browser(), page)).toEqual([]);
      expect(await inSight(page)).toBe('1,1,1,1,1');
      await page.close();
    }
  });

  test('rules hide and dim, leave no mark on the page’s own elements, and one press undoes them', async () => {
    await store(rules({ action: 'hide', notStated: true, agency: true }));
    const page = await open(resultsPage(cards(5)));
    await expect.poll(() => inSight(page), PATIENCE).toBe('1,hidden,hidden,1,1');
    expect(await bar(page)).toBe('2 hidden Show');
    expect(await page.evaluate("document.querySelectorAll('[style], article[class], article [hidden]').length")).toBe(
      0,
    );
    await press(page);
    await expect.poll(() => inSight(page), PATIENCE).toBe('1,1,1,1,1');
    expect((await badged(page, 5))[2]?.words).toContain('Agency');
    expect(await bar(page)).toBe('2 that your rules hide Hide again');
    await press(page);
    await expect.poll(() => inSight(page), PATIENCE).toBe('1,hidden,hidden,1,1');
    await store(rules({ action: 'dim', belowWish: true, keywords: ['pastry'] }));
    await expect.poll(() => inSight(page), PATIENCE).toBe('0.45,1,0.45,1,0.45');
    await page.screenshot({ path: `${PICTURES}/badges-rules-${KIND}.png` });
    await press(page);
    await expect.poll(() => inSight(page), PATIENCE).toBe('1,1,1,1,1');
    await store();
    await expect.poll(() => bar(page), PATIENCE).toBe('');
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
  });

  test('beside LinkedIn’s open posting: the panel and a badge on each card, and no trace after the site is off', async () => {
    const url = 'https://www.linkedin.com/jobs/search/?currentJobId=4400000031';
    const page = await open(readFileSync('tests/fixtures/linkedin/classic-results-with-pane.html', 'utf8'), url);
    await panelWith(browser(), page, 'Applied Scientist');
    await expect.poll(async () => (await words(page)).length, PATIENCE).toBeGreaterThan(1);
    expect((await words(page))[0]).toMatch(/^£100k–£120k: /);
    await store({ sites: { linkedin: 'off' } });
    await expect
      .poll(async () => (await runInAllRoots(browser(), page, 'function () { return "" }')).length, PATIENCE)
      .toBe(0);
  });
});
