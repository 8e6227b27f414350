import { resolve } from 'node:path';
import type { ConsoleMessage, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { KIND, useBrowser } from './open-browser';
import { address, PERMANENT, postingBody, postingPage, SENIOR } from './posting-page';
import { noPanel, panelWith, settle } from './wait-for';

const browser = useBrowser({ isOwn: true });

/** What the page's own icon and pictures fail with is no concern of ours. */
const isOurs = (message: ConsoleMessage) =>
  message.type() === 'error' && !message.text().startsWith('Failed to load resource');
const errorsOf = (page: Page) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => isOurs(message) && errors.push(message.text()));
  return errors;
};
const open = async () => {
  browser().pages.set(address(4400002001), postingPage(PERMANENT));
  const page = await browser().openPage(address(4400002001));
  await panelWith(browser(), page, '£72k–£84k');
  return page;
};
const installExtension = () => browser().driver.browser.installExtension(resolve('.output/chrome-mv3'));
const uninstallExtension = () =>
  browser().driver.browser.uninstallExtension(new URL(browser().driver.extensionOrigin).hostname);
const reload = async () => {
  // Chromium does not start an extension again that a driver has loaded: loading it once more is what reloads it.
  if (KIND === 'chromium') return installExtension();
  const own = await browser().openOwnPage('options');
  // The page goes with its extension: nothing answers.
  own.evaluate('setTimeout(() => chrome.runtime.reload(), 50); undefined').catch(() => undefined);
  return undefined;
};
const navigate = `history.pushState({}, '', '/jobs/view/4400002002/');
  document.title = 'Senior Machine Learning Engineer | Copper Finch | LinkedIn';
  document.body.innerHTML = ${JSON.stringify(postingBody(SENIOR))};`;

beforeEach(() => browser().store({ settings: toStored(DEFAULT_SETTINGS, SETTINGS) }));

describe(`an extension that is reloaded under an open tab, in ${KIND}`, () => {
  test('the old panel goes, one new panel comes, and nothing throws', async () => {
    const page = await open();
    const errors = errorsOf(page);
    await reload();
    await settle();
    await settle();
    await page.bringToFront();
    await panelWith(browser(), page, '£72k–£84k');
    expect(await browser().countHosts(page)).toBe(1);
    await page.evaluate(navigate);
    await panelWith(browser(), page, '£101k–£113k');
    expect(await browser().countHosts(page)).toBe(1);
    expect(await browser().pressInPanel(page, 'Hide')).toBe(true);
    await expect.poll(() => browser().panelText(page)).not.toContain('Options');
    // Longer than anything that the old script still had to do.
    await new Promise((done) => setTimeout(done, 3_500));
    expect(errors).toEqual([]);
  });

  test.runIf(KIND === 'chromium')('one that is gone: its panel goes as soon as the page does anything', async () => {
    const page = await open();
    const errors = errorsOf(page);
    await uninstallExtension();
    await page.evaluate(navigate);
    await noPanel(browser(), page);
    await new Promise((done) => setTimeout(done, 3_500));
    expect(errors).toEqual([]);
  });
});
