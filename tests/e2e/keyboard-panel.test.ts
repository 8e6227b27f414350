import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../src/domain/model/profile';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { KIND, useBrowser } from './open-browser';
import { enterPanel, openForKeys, pressShortcut } from './panel-keyboard-steps';

const browser = useBrowser();
const SKILLS = [{ id: 'python', name: 'Python', level: null, years: null }];
beforeEach(() =>
  browser().store({
    profile: toStored({ ...EMPTY_PROFILE, skills: SKILLS }, PROFILE),
    settings: toStored(DEFAULT_SETTINGS, SETTINGS),
  }),
);

const enter = async (id: number) => {
  const panel = await openForKeys(browser(), id);
  await enterPanel(browser(), panel);
  return panel;
};
const onPage = (page: Page) => page.evaluate('document.activeElement.id');
/** Pastes into the page's own field, as a user would in another program, and gives what came. */
const pasted = async (page: Page): Promise<string> => {
  await page.evaluate("document.querySelector('#notes').value = ''");
  await page.focus('#notes');
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  return String(await page.evaluate("document.querySelector('#notes').value"));
};

describe.runIf(KIND === 'chromium')('the shortcut, by keyboard alone', () => {
  const open = async (id: number) => {
    const panel = await openForKeys(browser(), id);
    await panel.page.focus('#own');
    return panel;
  };

  test('folds the panel up and opens it: the focus goes into it, and back to where it was', async () => {
    const { page, focus, press, lacks } = await open(4400000801);
    const toggle = () => pressShortcut(browser(), page);
    await toggle();
    await lacks('Options');
    expect(await onPage(page)).toBe('own');
    await toggle();
    await expect.poll(async () => (await focus())?.name).toBe('Hide');
    expect((await focus())?.isVisible).toBe(true);
    await toggle();
    await expect.poll(() => onPage(page)).toBe('own');
    await toggle();
    await expect.poll(async () => (await focus())?.name).toBe('Hide');
    await press('Enter');
    await expect.poll(() => onPage(page)).toBe('own');
    await lacks('Options');
  });

  test('takes the focus away from no one who has left the panel since', async () => {
    const { page, focus, lacks } = await open(4400000802);
    await pressShortcut(browser(), page);
    await lacks('Options');
    await pressShortcut(browser(), page);
    await expect.poll(async () => (await focus())?.name).toBe('Hide');
    await page.focus('#notes');
    await pressShortcut(browser(), page);
    await lacks('Options');
    expect(await onPage(page)).toBe('notes');
  });

  test('folds up a panel that was reached by Tab: the focus stays on what is left of it', async () => {
    const { page, focus, tabTo } = await open(4400000804);
    await tabTo('Options');
    await pressShortcut(browser(), page);
    await expect.poll(async () => (await focus())?.name).toMatch(/^Show Bandwise/);
  });

  test('gives the focus back to what stands in a shadow root of the page, and when the posting goes', async () => {
    const { page, focus } = await open(4400000805);
    await page.evaluate(`(() => {
      const host = document.createElement('div');
      host.id = 'host';
      document.querySelector('main').before(host);
      const root = host.attachShadow({ mode: 'closed' });
      root.innerHTML = '<input>';
      root.firstChild.focus();
      globalThis.focusInside = () => root.activeElement?.localName;
    })()`);
    await pressShortcut(browser(), page);
    await pressShortcut(browser(), page);
    await expect.poll(async () => (await focus())?.name).toBe('Hide');
    expect(await page.evaluate('focusInside()')).toBeUndefined();
    await page.evaluate("history.pushState({}, '', '/jobs/'); document.querySelector('main').remove()");
    await expect.poll(() => page.evaluate('focusInside()'), { timeout: 8_000 }).toBe('input');
  });
});

describe(`the panel by keyboard alone, in ${KIND}`, () => {
  test('a fact is corrected, kept over a reload and undone; Escape leaves its form without a change', async () => {
    const panel = await enter(4400000811);
    await panel.tabTo('What the posting says');
    await panel.press('Enter');
    await panel.tabTo('Edit level');
    await panel.press('Enter');
    await expect.poll(async () => (await panel.focus())?.name).toBe('Level');
    await panel.press('l', 'Escape');
    expect((await panel.focus())?.name).toBe('Edit level');
    expect(await panel.says('Mid-level')).not.toContain('You corrected this');
    await panel.press('Enter');
    await expect.poll(async () => (await panel.focus())?.name).toBe('Level');
    await panel.press('l', 'Tab', 'Enter');
    await panel.says('You corrected this', 'Lead');
    expect((await panel.focus())?.name).toBe('Edit level');
    await panel.page.reload({ waitUntil: 'load' });
    await panel.says('£72k–£84k', 'Undo all');
    await enterPanel(browser(), panel);
    await panel.tabTo('What the posting says');
    await panel.press('Enter');
    await panel.says('You corrected this', 'Lead');
    await panel.tabTo('Undo correction of level');
    await panel.press('Enter');
    await panel.lacks('You corrected this');
    expect(await panel.says('Mid-level')).not.toContain('Undo all');
    // What was pressed is gone; whoever steers by keyboard goes on from there, not from the page's beginning.
    await panel.press('Tab');
    expect((await panel.focus())?.name).toMatch(/^Edit /);
  });

  test('every stop can be seen, with every part open, and none holds the focus', async () => {
    const { page, focus, tabTo, press } = await openForKeys(browser(), 4400000814);
    // What is opened may hold what can be opened.
    for (let round = 0; round < 4; round += 1) {
      await browser().runInPanels(
        page,
        "function () { for (const each of this.querySelectorAll('details')) each.open = true; return ''; }",
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await page.focus('#notes');
    await tabTo('Profile');
    const stops = [];
    for (let now = await focus(); now && stops.length < 150; now = await focus()) {
      stops.push(now);
      await press('Tab');
    }
    expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
    expect(stops.length).toBeGreaterThan(25);
    expect(stops.length).toBeLessThan(150);
  });

  test('what is left after tax is opened, and shown for another nation', async () => {
    const panel = await enter(4400000812);
    await panel.tabTo('After tax');
    await panel.press('Enter');
    /** A year's net pay of the posting's lower end, which stands before it. */
    const left = async () => {
      const [, table = ''] = (await panel.says('What is left', 'worked out')).split('What is left');
      return Number(/£72,000\D+(\d+),(\d{3})/.exec(table)?.slice(1).join(''));
    };
    const inEngland = await left();
    expect(inEngland).toBeGreaterThan(45_000);
    expect(inEngland).toBeLessThan(60_000);
    await panel.tabTo('Where you live, for tax');
    await panel.press('s');
    await expect.poll(left).toBeLessThan(inEngland);
  });

  test('what to ask for is opened, edited, and copied as text and as Markdown', async () => {
    const panel = await enter(4400000813);
    await panel.tabTo('What to ask for');
    await panel.press('Enter');
    await panel.says('Open with');
    await panel.tabTo('Copy as text');
    await panel.press('Enter');
    await panel.says('Copied.');
    expect(await pasted(panel.page)).toMatch(/^[A-Z].*Lantern Harbour[\s\S]*\n- /);
    await panel.tabTo('Edit before you copy');
    await panel.press('Enter');
    await panel.has('textarea');
    await panel.press('Tab');
    await panel.page.keyboard.type('My own words.');
    await panel.tabBack();
    await panel.tabBack();
    expect((await panel.focus())?.name).toBe('Copy as Markdown');
    await panel.press('Enter');
    await panel.says('Copied.');
    expect(await pasted(panel.page)).toMatch(/^# [\s\S]*\n## [\s\S]*My own words/);
  });
});
