import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import type { OwnPage } from '../../src/tools/browsers/driven-browser';
import { KIND, useBrowser } from './open-browser';
import { address, PERMANENT, postingPage } from './posting-page';
import { panelWith } from './wait-for';

const browser = useBrowser();
const OWN_PAGES: readonly OwnPage[] = ['popup', 'options', 'profile', 'welcome', 'sidepanel', 'report'];

const stored = async (page: Page, key: string) =>
  JSON.parse(String(await page.evaluate(`chrome.storage.local.get('${key}').then(JSON.stringify)`)))[key];
/** Stores more and more, until not one more byte is taken. */
const FILL = `(async () => {
  for (let size = 4_000_000, at = 0; size >= 1; at += 1) {
    await chrome.storage.local.set({ ['filler' + at]: 'x'.repeat(size) }).catch(() => { size = Math.floor(size / 2); });
  }
})()`;
/** Presses every second switch for badges on an options page, all at once, and says how many. */
const press = (page: Page, from: number) =>
  page.evaluate(`(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
    const boxes = [...document.querySelectorAll('li label.check input[aria-label]')].filter((_, at) => at % 2 === ${from});
    for (const box of boxes) box.click();
    return boxes.length;
  })()`);

describe(`what is stored, in ${KIND}`, () => {
  test('all choices that two windows make at the same time', async () => {
    const sites = Object.fromEntries(
      Array.from({ length: 36 }, (_, at) => [`https://s${at}.example`, 'panel' as const]),
    );
    const settings = toStored({ ...DEFAULT_SETTINGS, ownSites: Object.keys(sites), sites }, SETTINGS);
    await browser().store({ settings });
    const [one, other] = [await browser().openOwnPage('options'), await browser().openOwnPage('options')];
    const pressed = await Promise.all([press(one, 0), press(other, 1)]);
    const count = Number(pressed[0]) + Number(pressed[1]);
    expect(count).toBeGreaterThanOrEqual(36);
    const badges = async () => Object.keys((await stored(one, 'settings'))?.value.badges ?? {}).length;
    await expect.poll(badges, { timeout: 15_000 }).toBe(count);
  });

  test('every page starts beside damaged content, says so, and keeps it', async () => {
    await browser().store({ profile: 'nonsense' });
    // Firefox sets no limit of its own.
    if (KIND === 'chromium') await (await browser().openOwnPage('report')).evaluate(FILL);
    for (const name of OWN_PAGES) {
      const page = await browser().openOwnPage(name);
      expect([name, Number(await page.evaluate('document.querySelector("#root").childElementCount'))]).not.toEqual([
        name,
        0,
      ]);
      if (name === 'popup') {
        await expect
          .poll(() => page.evaluate('document.body.innerText'))
          .toContain('Your saved profile could not be read');
      }
      expect(String(await page.evaluate('chrome.storage.local.get(null).then(JSON.stringify)'))).toContain('nonsense');
    }
    browser().pages.set(address(4400000201), postingPage(PERMANENT));
    await panelWith(browser(), await browser().openPage(address(4400000201)), '£72k–£84k');
  }, 60_000);

  test.runIf(KIND === 'chromium')('is closed to our own scripts in a page and in the panel’s frame', async () => {
    browser().pages.set(address(4400000201), postingPage(PERMANENT));
    const page = await browser().openPage(address(4400000201));
    await panelWith(browser(), page, '£72k–£84k');
    const session = await page.createCDPSession();
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === browser().driver.extensionOrigin) worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    const read = (world: number, area: string) =>
      session.send('Runtime.evaluate', {
        expression: `chrome.storage.${area}.get(null).then(JSON.stringify, String)`,
        awaitPromise: true,
        contextId: world,
      });
    expect(worlds).toHaveLength(2);
    for (const world of worlds) {
      for (const area of ['local', 'sync', 'session']) {
        expect((await read(world, area)).result.value).toContain('Access to storage is not allowed from this context');
      }
    }
  });
});
