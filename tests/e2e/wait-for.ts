import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';

/** Long enough for a slow machine; what is there in time is seen at once. */
const PATIENCE = { timeout: 8_000, interval: 100 };

/** Waits until the panel's text holds all of some words, and gives it. */
export async function panelWith(browser: DrivenBrowser, page: Page, ...words: readonly string[]): Promise<string> {
  let text: string | null = null;
  await expect
    .poll(async () => {
      text = await browser.panelText(page);
      return words.filter((word) => !text?.includes(word));
    }, PATIENCE)
    .toEqual([]);
  return text ?? '';
}

/** Waits until nothing of ours is on the page. */
export async function noPanel(browser: DrivenBrowser, page: Page): Promise<void> {
  await expect.poll(() => browser.countHosts(page), PATIENCE).toBe(0);
}

/** Gives our script the time in which it shows a panel, where it wants to show one. */
export const settle = () => new Promise((resolve) => setTimeout(resolve, 1_000));

/** Waits until an expression is true in a page. */
export async function trueIn(page: Page, expression: string): Promise<void> {
  await expect.poll(() => page.evaluate(expression).catch(() => false), PATIENCE).toBe(true);
}
