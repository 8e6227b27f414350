import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { type Focus, focusInPanel, tabTo } from './keyboard-steps';
import { address, PERMANENT, postingPage } from './posting-page';
import { panelWith } from './wait-for';

/** A posting with its panel, and the keys that steer it. */
export interface PanelKeys {
  readonly page: Page;
  /** What has the focus in the panel; null where that is on the page. */
  focus(): Promise<Focus | null>;
  /** Presses Tab until something in the panel has the focus whose name begins so. */
  tabTo(name: string): Promise<void>;
  /** Presses keys, one after the other. */
  press(...names: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void>;
  /** Presses Shift and Tab. */
  tabBack(): Promise<void>;
  /** Waits until the panel says all of some words. */
  says(...words: readonly string[]): Promise<string>;
  /** Waits until the panel holds an element. */
  has(selector: string): Promise<void>;
  /** Waits until the panel says a word no more. */
  lacks(word: string): Promise<void>;
}

/** A page's own things that can have the focus: a button, and a field into which what was copied can be pasted. */
const OWN = '<main><button id="own">Save posting</button><textarea id="notes"></textarea>';

/** Opens a posting, with nothing focused yet. */
export async function openForKeys(browser: DrivenBrowser, id: number): Promise<PanelKeys> {
  browser.pages.set(address(id), postingPage(PERMANENT).replace('<main>', OWN));
  const page = await browser.openPage(address(id));
  await page.bringToFront();
  await panelWith(browser, page, '£72k–£84k');
  const focus = () => focusInPanel(browser, page);
  return {
    page,
    focus,
    tabTo: (name) => tabTo(page, name, focus),
    async press(...names) {
      for (const name of names) await page.keyboard.press(name);
    },
    async tabBack() {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
    },
    says: (...words) => panelWith(browser, page, ...words),
    has: (selector) =>
      expect
        .poll(() => browser.runInPanels(page, `function () { return String(!!this.querySelector('${selector}')) }`))
        .toEqual(['true']),
    lacks: (word) => expect.poll(() => browser.panelText(page), { timeout: 8_000 }).not.toContain(word),
  };
}

/** What the shortcut does, in Chromium: its keys are the browser's own, and reach no page. */
export async function pressShortcut(browser: DrivenBrowser, page: Page): Promise<void> {
  const worker = await browser.driver.browser.waitForTarget((target) => target.type() === 'service_worker');
  const script = await worker.worker();
  const isFound = await script?.evaluate(
    `chrome.tabs.query({ url: ${JSON.stringify(page.url())} }).then(([tab]) => {
      if (tab) chrome.commands.onCommand.dispatch('toggle-panel', tab);
      return tab !== undefined;
    })`,
  );
  if (!isFound) throw new Error('There is no tab, or no background, to press the shortcut in.');
}

/** Goes into the panel: by the shortcut, which folds it up first, or by Tab where no driver can press that. */
export async function enterPanel(browser: DrivenBrowser, { page, focus, tabTo }: PanelKeys): Promise<void> {
  await page.focus('#own');
  if (browser.kind === 'firefox') return tabTo('Hide');
  await pressShortcut(browser, page);
  await pressShortcut(browser, page);
  await expect.poll(async () => (await focus())?.name).toBe('Hide');
}
