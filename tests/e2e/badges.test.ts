import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { badgePages, PATIENCE, PICTURES } from './badge-page';
import { badgesOn, runInAllRoots } from './badge-roots';
import { KIND, useBrowser } from './open-browser';
import { card, cards, RESULTS, resultsPage, shiftOf } from './results-page';

const browser = useBrowser();
const { badged, open, seenByPage, store, words } = badgePages(browser);
/** How well a badge's words can be read on it, as WCAG reckons it: 4.5 is enough. Colours are read off a canvas. */
const CONTRAST = `function () {
  const luminance = (color) => {
    const context = document.createElement('canvas').getContext('2d');
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = [...context.getImageData(0, 0, 1, 1).data].map((each) => each / 255)
      .map((each, at) => at === 3 || each <= 0.04 ? each / (at === 3 ? 1 : 12.92) : ((each + 0.055) / 1.055) ** 2.4);
    return alpha < 1 ? NaN : 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const word = getComputedStyle(this.querySelector('.words'));
  const both = [luminance(word.webkitTextFillColor), luminance(getComputedStyle(this.querySelector('.badge')).backgroundColor)].sort((one, other) => one - other);
  return (both[1] + 0.05) / (both[0] + 0.05);
}`;
const TYPE = `function () {
  const style = getComputedStyle(this.querySelector('.words'));
  const { height, width } = this.querySelector('.words').getBoundingClientRect();
  return ['fontSize', 'lineHeight', 'textTransform', 'letterSpacing', 'wordSpacing', 'direction', 'textShadow']
    .map((name) => style[name]).concat(height, Math.round(width))
    .concat(['display', 'opacity', 'filter', 'transform', 'zoom', 'clipPath', 'animationName'].map((name) => getComputedStyle(this.host)[name]))
    .join();
}`;
/** The type of each badge on a page of five cards, and the room that its first words take. */
async function typeOf(page: Page) {
  await badged(page, 5);
  return runInAllRoots(browser(), page, TYPE);
}
mkdirSync(PICTURES, { recursive: true });
beforeEach(() => store());

describe(`badges on the cards of a list, in ${KIND}`, () => {
  test('every card has one that says its pay, in its own type, inside the card, over nothing that stands there', async () => {
    const page = await open(resultsPage(cards(25)));
    await expect.poll(async () => (await badgesOn(browser(), page)).length, PATIENCE).toBeGreaterThan(4);
    // What nobody sees is not drawn or measured before it comes near.
    expect((await badgesOn(browser(), page)).length).toBeLessThan(25);
    await page.evaluate('scrollTo(0, 1e6)');
    await expect.poll(async () => (await badgesOn(browser(), page)).at(-1)?.card, PATIENCE).toBe(cards(25)[24]?.title);
    await page.evaluate('scrollTo(0, 1000)');
    const all = await badged(page, 25);
    expect(all.slice(0, 5).map((badge) => badge.words.join(', '))).toEqual([
      expect.stringMatching(/^£72k–£84k: (low|modest|typical|good|high)$/),
      'Pay not stated',
      expect.stringMatching(/^£40k: /),
      expect.stringMatching(/^£600 a day: /),
      '£27k: no verdict',
    ]);
    expect(all.map(({ card }) => card)).toEqual(cards(25).map(({ title }) => title));
    expect(all.filter(({ isInside, covers, attributes }) => !isInside || covers.length > 0 || attributes > 0)).toEqual(
      [],
    );
    const font = 'function () { return getComputedStyle(this.querySelector(".badge")).fontFamily }';
    expect((await runInAllRoots(browser(), page, font))[0]).toContain('Georgia');
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
    const page = await open(resultsPage(cards(10)), RESULTS, true);
    await badged(page, 10);
    await page.setViewport({ width: 340, height: 800 });
    const misplaced = async () =>
      (await badgesOn(browser(), page)).filter(({ isInside, covers }) => !isInside || covers.length > 0);
    await expect.poll(misplaced, PATIENCE).toEqual([]);
    if (KIND === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.screenshot({ path: `${PICTURES}/badges-narrow-${KIND}.png` });
    for (const contrast of await runInAllRoots(browser(), page, CONTRAST)) expect(Number(contrast)).toBeGreaterThan(7);
  });

  test.each([
    ['pale on white', 'article { color: #d5dbea; -webkit-text-fill-color: #d5dbea }'],
    [
      'a page of a dark scheme with white cards',
      ':root { color-scheme: dark } article { background: #fff; color: #eee }',
    ],
    ['a dark card', 'article { background: #102030; color: #0a1a2a }'],
    ['a half transparent card', 'article { background: rgba(0, 0, 0, 0.5); color: #555 }'],
    [
      'type of its own',
      'article { font-size: 40px; line-height: 0; text-transform: uppercase; letter-spacing: 9px; word-spacing: 20px; direction: rtl; mix-blend-mode: multiply; text-shadow: 0 0 9px red }',
    ],
    [
      'a page that styles every div',
      'div { color: #eee !important; background: #ddd !important; opacity: 1 !important; letter-spacing: 9px !important }',
    ],
    [
      'a page that attacks our elements',
      `@keyframes away { to { opacity: 0 } } article > div:not([class]) { all: unset !important; --paper: red !important;
        filter: invert(1) !important; opacity: 0.1 !important; letter-spacing: 9px !important; display: none !important;
        transform: scale(3) !important; zoom: 2 !important; clip-path: inset(50%) !important; animation: away 1s infinite !important;
        -webkit-text-fill-color: #fff !important; font-size: 40px !important; transition: all 9s !important }`,
    ],
  ])('its colours and type are its own, whatever its card sets: %s', async (name, style) => {
    const plain = await typeOf(await open(resultsPage(cards(5))));
    const page = await open(resultsPage(cards(5), style), RESULTS, true);
    expect(await typeOf(page)).toEqual(plain);
    for (const contrast of await runInAllRoots(browser(), page, CONTRAST)) expect(Number(contrast)).toBeGreaterThan(7);
    await page.screenshot({ path: `${PICTURES}/badges-${name.replaceAll(' ', '-')}-${KIND}.png` });
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
});
