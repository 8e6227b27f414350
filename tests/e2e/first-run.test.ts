import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { SITES } from '../../src/sites';
import { firstRunTab } from '../../src/tools/browsers/close-first-run';
import { KIND, useBrowser } from './open-browser';
import { address, PERMANENT, postingPage } from './posting-page';
import { panelWith, trueIn } from './wait-for';

const browser = useBrowser({ firstRun: true });

/** What the user has pressed since the installation, the browser's own question among it. */
const presses: string[] = [];
const press = async (page: Page, words: string, also = '') => {
  presses.push(words, ...(also && [also]));
  const found = `[...document.querySelectorAll('button, .pick')].find((each) => each.textContent.trim().startsWith(${JSON.stringify(words)}))`;
  await page.evaluate(`${found}.click()`);
};
const sampleSays = (page: Page, words: string) =>
  trueIn(
    page,
    `[...document.querySelectorAll('.sample div')].some(({ shadowRoot }) => shadowRoot?.textContent.includes(${JSON.stringify(words)}))`,
  );
const stored = (page: Page, key: string) =>
  page.evaluate(`chrome.storage.local.get('${key}').then(JSON.stringify)`).then(String);
const [FIRST, SECOND] = SITES.filter(({ enabledByDefault }) => !enabledByDefault);
if (!FIRST || !SECOND) throw new Error('No two sites are left to be asked for.');

describe(`from the installation to the first verdict, in ${KIND}`, () => {
  test('the first run opens by itself; its sample has a verdict without a press, a posting has one after at most four', async () => {
    const tab = await firstRunTab(browser().driver.browser);
    if (!tab) throw new Error('The first run did not open.');
    await sampleSays(tab, 'above the London median for ML engineers of all levels');
    await sampleSays(tab, '£');
    expect(presses).toEqual([]);
    await press(tab, 'Python');
    await sampleSays(tab, '1 of ');
    await press(tab, 'SQL');
    await sampleSays(tab, '2 of ');
    await press(tab, 'Done');
    await expect.poll(() => tab.evaluate('document.title').catch(() => 'gone'), { timeout: 5_000 }).toBe('gone');
    browser().pages.set(address(4400000701), postingPage(PERMANENT));
    const posting = await browser().openPage(address(4400000701));
    await panelWith(browser(), posting, '£72k–£84k', '2 of 3 essentials');
    expect(presses.length).toBeLessThanOrEqual(4);
  });

  test('left in the middle it goes on where it was: skills, picked sites and where they are shown', async () => {
    const first = await browser().openOwnPage('welcome');
    await trueIn(first, "document.querySelectorAll('.pick').length > 10");
    await press(first, 'PyTorch');
    await press(first, FIRST.name);
    await trueIn(first, "document.body.innerText.includes('Allow 1 site')");
    await first.evaluate("document.querySelectorAll('[name=mode]')[1].click()");
    await expect.poll(() => stored(first, 'settings')).toContain('"linkedin":"side-panel"');
    // Nothing is switched on that the browser was not asked for.
    expect(await stored(first, 'settings')).not.toContain(`"${FIRST.id}"`);
    await first.close();
    const again = await browser().openOwnPage('welcome');
    await trueIn(again, "document.body.innerText.includes('Allow 1 site')");
    expect(await again.evaluate("document.querySelectorAll('[name=mode]')[1].checked")).toBe(true);
    expect(
      await again.evaluate("[...document.querySelectorAll('.pick.on')].map((each) => each.innerText.trim()).join()"),
    ).toMatch(new RegExp(`${FIRST.name}.*PyTorch`));
  });

  // In headless Chromium nobody can answer the browser's own prompt.
  test.runIf(KIND === 'firefox')('several sites are allowed in one question', async () => {
    const page = await browser().openOwnPage('welcome');
    await trueIn(page, "document.querySelectorAll('.pick').length > 10");
    for (const { name } of [FIRST, SECOND]) {
      await page.evaluate(
        `(() => { const pick = [...document.querySelectorAll('.pick')].find((each) => each.textContent.trim() === ${JSON.stringify(name)}); if (!pick.control.checked) pick.click(); })()`,
      );
    }
    await trueIn(page, "document.body.innerText.includes('Allow 2 sites')");
    await page.bringToFront();
    await page.evaluate(
      "[...document.querySelectorAll('button')].find((each) => each.textContent.startsWith('Allow')).focus()",
    );
    await page.keyboard.press('Enter');
    await expect
      .poll(() => stored(page, 'settings'), { timeout: 8_000 })
      .toMatch(new RegExp(`"${FIRST.id}":"(?:side-)?panel"`));
    expect(await stored(page, 'settings')).toMatch(new RegExp(`"${SECOND.id}":"(?:side-)?panel"`));
    expect(await stored(page, 'welcome')).toContain('"picked":[]');
  });
});
