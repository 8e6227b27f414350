import { mkdirSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { badgePages, PATIENCE, PICTURES } from './badge-page';
import { badgesOn } from './badge-roots';
import { KIND, useBrowser } from './open-browser';
import { PERMANENT, postingPage } from './posting-page';
import { cards } from './results-page';
import { openToolbarPopup } from './toolbar-popup';
import { UNKNOWN_LIST, unknownList, unknownPosting, unknownTable } from './unknown-list-page';
import { panelWith, settle, trueIn } from './wait-for';

const browser = useBrowser();
const { badged, open, seenByPage, store, words } = badgePages(browser);
const ORIGIN = new URL(UNKNOWN_LIST).origin;
const FIRST = [
  expect.stringMatching(/^£72k–£84k: (low|modest|typical|good|high)$/),
  'Pay not stated',
  expect.stringMatching(/^£40k: /),
  expect.stringMatching(/^£600 a day: /),
  '£27k: no verdict',
];
mkdirSync(PICTURES, { recursive: true });
beforeEach(() => store());

describe(`a list of postings on a site without a file, in ${KIND}`, () => {
  test.each([
    ['articles', unknownList],
    ['a table', unknownTable],
  ])('has nothing of ours until it is asked for, then a badge on each card: %s', async (name, list) => {
    const page = await open(list(5), UNKNOWN_LIST, true);
    await settle();
    expect(await badgesOn(browser(), page)).toEqual([]);
    const before = await seenByPage(page);
    await (await openToolbarPopup(browser(), page)).press('Read this page');
    const all = await badged(page, 5);
    expect(all.map((badge) => badge.words.join(', '))).toEqual(FIRST);
    expect(all.map(({ card }) => card)).toEqual(cards(5).map(({ title }) => title));
    expect(all.filter(({ isInside, covers, attributes }) => !isInside || covers.length > 0 || attributes > 0)).toEqual(
      [],
    );
    expect(await seenByPage(page)).toBe(before);
    expect(await browser().panelText(page)).toBeNull();
    const file = `${PICTURES}/unknown-list-${name.replace('a ', '')}-${KIND}`;
    await page.screenshot({ path: `${file}.png` });
    if (KIND === 'chromium') {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.screenshot({ path: `${file}-dark.png` });
    }
    await store({ badges: { [ORIGIN]: false } });
    await expect.poll(async () => (await badgesOn(browser(), page)).length, PATIENCE).toBe(0);
    expect(await seenByPage(page)).toBe(before);
  });

  test('a posting of such a site has its panel, and no badges on the similar postings below it', async () => {
    const advert = postingPage(PERMANENT).replaceAll(' | LinkedIn', '');
    const page = await open(unknownPosting(advert), `${UNKNOWN_LIST}/machine-learning-engineer`);
    await (await openToolbarPopup(browser(), page)).press('Read this page');
    await panelWith(browser(), page, '£72k–£84k', 'essentials');
    await settle();
    expect(await badgesOn(browser(), page)).toEqual([]);
  });

  // In headless Chromium nobody can answer the browser's own prompt.
  test.runIf(KIND === 'firefox')(
    'has badges always where the user added the site, until they are switched off',
    async () => {
      const page = await open(unknownList(5), UNKNOWN_LIST);
      await (await openToolbarPopup(browser(), page)).press('Always on this site');
      await badged(page, 5);
      expect(await words(page)).toEqual(FIRST);
      const next = await open(unknownList(4), `${UNKNOWN_LIST}?page=2`);
      await badged(next, 4);
      const options = await browser().openOwnPage('options');
      const name = 'jobs.lantern-harbour.example';
      const badges = `[...document.querySelectorAll('input[type=checkbox]')].find((each) => each.ariaLabel?.includes('${name}'))`;
      await trueIn(options, `${badges} !== undefined`);
      await options.evaluate(`${badges}.click()`);
      await expect.poll(async () => (await badgesOn(browser(), next)).length, PATIENCE).toBe(0);
      await options.evaluate(`${badges}.click()`);
      await badged(next, 4);
      const mode = `[...document.querySelectorAll('select')].find((each) => each.id === 'site-${ORIGIN}')`;
      await options.evaluate(
        `{ const mode = ${mode}; mode.value = 'off'; mode.dispatchEvent(new Event('change', { bubbles: true })); }`,
      );
      await expect.poll(async () => (await badgesOn(browser(), next)).length, PATIENCE).toBe(0);
      expect(await next.evaluate("document.querySelectorAll('article div').length")).toBe(0);
    },
  );
});
