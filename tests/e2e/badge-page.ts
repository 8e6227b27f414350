import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type CardRules, NO_CARD_RULES } from '../../src/domain/model/card-rules';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/model/settings';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SEEN } from '../../src/storage/schemas/seen';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { SAMPLE_PROFILE } from '../../src/tools/demo/sample-profile';
import { badgesOn, runInAllRoots } from './badge-roots';
import { RESULTS } from './results-page';

export const PATIENCE = { timeout: 8_000, interval: 100 };
export const PICTURES = '.cache/test';

/** Rules as the user chose them, who accepts that the page sees what they do. */
export const rules = (part: Partial<CardRules>) => ({
  cardRules: { ...NO_CARD_RULES, visibleToPage: true, ...part },
});

/** The words of one root of the bar. A badge's words stand in a card. */
const BAR = `function () {
  const card = this.host.closest('article, li, tr, [role=button]');
  return card ? '' : [...this.querySelectorAll('.badge > [role=img]')].map((each) => each.ariaLabel).join();
}`;
/** The middle of the bar's button, in CSS pixels of the window. */
const BAR_BOX = `function () {
  const box = this.querySelector('[role=status] + button')?.getBoundingClientRect();
  return box ? JSON.stringify({ x: box.x + box.width / 2, y: box.y + box.height / 2 }) : '';
}`;
const OWN = `[document.body.innerHTML.replaceAll('<div></div>', ''),
  ...[...document.querySelectorAll('body *')].filter((each) => each.localName !== 'div' || each.attributes.length > 0)
    .map((each) => Object.values(each.getBoundingClientRect().toJSON()).join())].join('\\n')`;
const SIGHT = `[...document.querySelectorAll('article')]
  .map((card) => card.offsetHeight > 20 ? getComputedStyle(card).opacity : 'hidden').join()`;

/** What the tests of badges do with a browser and its pages. */
export const badgePages = (browser: () => DrivenBrowser) => ({
  /** The user's choices, and nothing seen yet. */
  store: (part: Partial<Settings> = {}) =>
    browser().store({
      profile: toStored({ ...SAMPLE_PROFILE, salaryWanted: 90_000 }, PROFILE),
      settings: toStored({ ...DEFAULT_SETTINGS, ...part }, SETTINGS),
      seen: toStored(SEEN.fallback, SEEN),
    }),
  open: (html: string, url = RESULTS, inNewTab = false) => {
    browser().pages.set(url, html);
    return browser().openPage(url, { inNewTab });
  },
  words: async (page: Page) => (await badgesOn(browser(), page)).map((badge) => badge.words.join(', ')),
  /** Waits until the page has so many badges in sight, and gives them. */
  badged: async (page: Page, count: number) => {
    const inSight = async () => (await badgesOn(browser(), page)).filter(({ isVisible }) => isVisible).length;
    await expect.poll(inSight, PATIENCE).toBe(count);
    return badgesOn(browser(), page);
  },
  /** The page's own elements: all that a script of the page can see of them, and where each one stands. */
  seenByPage: (page: Page) => page.evaluate(OWN),
  /** Each card's opacity, or that it is hidden. */
  inSight: (page: Page) => page.evaluate(SIGHT),
  bar: async (page: Page) => (await runInAllRoots(browser(), page, BAR)).filter(Boolean).join(' '),
  barBox: (page: Page) => barBox(browser(), page),
  /** Presses the bar's button as a user does: presses by a script are ignored. */
  press: async (page: Page) => {
    const { x, y } = await barBox(browser(), page);
    await page.mouse.click(x, y);
  },
});

async function barBox(browser: DrivenBrowser, page: Page): Promise<{ readonly x: number; readonly y: number }> {
  return JSON.parse((await runInAllRoots(browser, page, BAR_BOX)).join(''));
}
