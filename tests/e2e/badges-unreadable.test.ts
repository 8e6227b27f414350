import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { ATTACK, LISTEN } from './badge-attack';
import { badgePages, PATIENCE, PICTURES, rules } from './badge-page';
import { runInAllRoots } from './badge-roots';
import { KIND, useBrowser } from './open-browser';
import { cards, RESULTS, resultsPage } from './results-page';

const browser = useBrowser();
const { badged, bar, barBox, inSight, open, store } = badgePages(browser);
/** What badges and bar say, and what they must not even hold. */
const WORDS = ['£72k–£84k', 'Pay not stated', '£600 a day', 'Agency', '2 hidden', 'that your rules hide', 'Hide again'];
const attack = (page: Page) => page.evaluate(`${ATTACK}(${JSON.stringify(WORDS)})`);
/** How the bar looks; nothing for a root that is not the bar's. */
const LOOK = `function () {
  if (!this.querySelector('[role=status]')) return '';
  const box = this.querySelector('.badge');
  const { x, width, height } = box.getBoundingClientRect();
  const of = (element, names) => names.map((name) => getComputedStyle(element)[name]);
  return [Math.round(x), Math.round(width), Math.round(height), ...of(box, ['color', 'backgroundColor', 'fontSize', 'letterSpacing', 'direction', 'textTransform']),
    ...of(this.host, ['display', 'position', 'opacity', 'filter', 'transform', 'visibility', 'zIndex', 'clipPath'])].join();
}`;
/** What a page may do to our elements from outside, short of taking them away. */
const RESTYLE =
  'all: unset !important; --paper: red !important; filter: invert(1) !important; opacity: 0.1 !important; color: red !important; letter-spacing: 9px !important; direction: rtl !important; text-transform: uppercase !important; display: none !important; visibility: hidden !important; transform: scale(3) !important; clip-path: inset(50%) !important; z-index: -1 !important; transition: all 9s !important;';
mkdirSync(PICTURES, { recursive: true });
beforeEach(() => store(rules({ action: 'hide', notStated: true, agency: true })));

describe(`what a script of the page gets of badges and of the rule bar, in ${KIND}`, () => {
  test('no word, no node, no style and no press, by any technique', async () => {
    const page = await open(resultsPage(cards(5)));
    await page.evaluate(LISTEN);
    await expect.poll(() => bar(page), PATIENCE).toBe('2 hidden Show');
    expect(await attack(page)).toEqual([]);
    expect(await bar(page)).toBe('2 hidden Show');
    expect(await inSight(page)).toBe('1,hidden,hidden,1,1');
  });

  test('nor where the user points at a badge', async () => {
    const page = await open(resultsPage(cards(5)));
    await page.evaluate(LISTEN);
    const all = await badged(page, 3);
    for (const { middle } of all.filter(({ isVisible }) => isVisible)) {
      for (const away of [-30, -8, -2, 0, 2, 8, 30]) await page.mouse.move(middle.x + 2 * away, middle.y + away);
      await page.mouse.click(middle.x, middle.y, { count: 3 });
    }
    expect(await attack(page)).toEqual([]);
  });

  test('nor after the user has pressed the button, dragged over all of it, and moved through it by keys', async () => {
    const page = await open(resultsPage(cards(5)));
    await page.evaluate(LISTEN);
    await expect.poll(() => bar(page), PATIENCE).toBe('2 hidden Show');
    const { x, y } = await barBox(page);
    await page.mouse.move(300, 120);
    await page.mouse.down();
    await page.mouse.move(x, y, { steps: 8 });
    await page.mouse.up();
    await page.mouse.click(x - 40, y, { count: 3 });
    await page.mouse.click(x - 40, y, { button: 'right' });
    await page.mouse.click(x, y);
    await expect.poll(() => bar(page), PATIENCE).toBe('2 that your rules hide Hide again');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.down('Shift');
    for (const key of ['ArrowRight', 'ArrowDown', 'End'] as const) await page.keyboard.press(key);
    await page.keyboard.up('Shift');
    await badged(page, 5);
    // Firefox names the node that an event of the user happened on, inside a closed root too: here the bar's button or
    // box. There are no words in their root.
    expect(await attack(page)).toEqual(
      KIND === 'firefox'
        ? ['originalTarget', 'explicitOriginalTarget', 'rangeParent'].map(
            (name) => `an event’s ${name}: a node of ours`,
          )
        : [],
    );
    expect(await bar(page)).toBe('2 that your rules hide Hide again');
    await page.screenshot({ path: `${PICTURES}/badges-unreadable-${KIND}.png` });
  });

  test.runIf(KIND === 'chromium')('screen readers get all of the words, and the button by its name', async () => {
    const page = await open(resultsPage(cards(5)));
    await badged(page, 3);
    await expect.poll(() => bar(page), PATIENCE).toBe('2 hidden Show');
    const session = await page.createCDPSession();
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const said = nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value} ${name?.value}`);
    expect(said).toEqual(expect.arrayContaining([expect.stringMatching(/^image £72k–£84k: \w+$/), 'image 2 hidden']));
    expect(said).toContain('button Show');
    // Not a second time, as the text that the style sheet draws.
    expect(said.filter((each) => /^(?:StaticText|InlineTextBox) (?:£72k–£84k:|2 hidden|Show)/.test(each))).toEqual([]);
  });

  test('a page cannot change how the bar looks, by its style sheets, by our element’s own style or by an animation', async () => {
    const look = async (page: Page) => {
      await expect.poll(() => bar(page), PATIENCE).toBe('2 hidden Show');
      return (await runInAllRoots(browser(), page, LOOK)).join('');
    };
    const plain = await look(await open(resultsPage(cards(5))));
    const page = await open(resultsPage(cards(5), `html > div { ${RESTYLE} }`), RESULTS, true);
    expect(await look(page)).toBe(plain);
    await page.evaluate(`for (const host of document.querySelectorAll('html > div')) {
      host.style.cssText = ${JSON.stringify(RESTYLE)};
      host.animate([{ opacity: 0, display: 'none', transform: 'scale(3)' }], { duration: 1, fill: 'forwards' });
    }`);
    await page.evaluate('new Promise((done) => setTimeout(done, 100))');
    expect(await look(page)).toBe(plain);
  });
});
