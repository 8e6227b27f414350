import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../src/domain/profile';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { PROFILE } from '../../src/stored/profile-spec';
import { SETTINGS } from '../../src/stored/settings-spec';
import { toStored } from '../../src/stored/versioned';
import { focusIn, stopsOf, tabTo } from './keyboard-steps';
import { KIND, useBrowser } from './open-browser';
import { trueIn } from './wait-for';

const browser = useBrowser();
const SKILLS = [{ id: 'python', name: 'Python', level: null, years: null }];
beforeEach(() =>
  browser().store({
    profile: toStored({ ...EMPTY_PROFILE, skills: SKILLS }, PROFILE),
    settings: toStored(DEFAULT_SETTINGS, SETTINGS),
  }),
);

const stored = (page: Page, key: string) =>
  page.evaluate(`chrome.storage.local.get('${key}').then(JSON.stringify)`).then(String);
const ownPage = async (name: Parameters<ReturnType<typeof browser>['openOwnPage']>[0]) => {
  const page = await browser().openOwnPage(name);
  await page.bringToFront();
  await trueIn(page, "document.querySelectorAll('main button').length > 0");
  return page;
};
const keys = async (page: Page, ...names: readonly Parameters<Page['keyboard']['press']>[0][]) => {
  for (const name of names) await page.keyboard.press(name);
};

// Keys that move the focus are the browser's own; a driver sees Firefox do it only in some of our pages.
describe.runIf(KIND === 'chromium')('the keyboard alone does every task', () => {
  test('a skill is added in the popup, and its level chosen; Escape closes the list, then lets go', async () => {
    const page = await ownPage('popup');
    await tabTo(page, 'Add a skill');
    await page.keyboard.type('kuber');
    await trueIn(page, "document.querySelector('[role=option]')?.textContent === 'Kubernetes'");
    await keys(page, 'Escape');
    expect(await page.evaluate("document.querySelector('[role=listbox]').hidden")).toBe(true);
    expect((await focusIn(page))?.name).toBe('Add a skill');
    await keys(page, 'ArrowDown', 'Enter');
    await expect.poll(() => stored(page, 'profile')).toContain('"kubernetes"');
    await tabTo(page, 'Level of Kubernetes');
    await page.keyboard.press('e');
    await expect.poll(() => stored(page, 'profile')).toContain('"expert"');
  });

  test('a site’s mode is chosen, and a site added by its address, in the options', async () => {
    const page = await ownPage('options');
    await tabTo(page, 'LinkedIn');
    await page.keyboard.press('s');
    await expect.poll(() => stored(page, 'settings')).toContain('"linkedin":"side-panel"');
    await tabTo(page, 'Add a site by its address');
    await page.keyboard.type('www.reed.co.uk');
    await keys(page, 'Enter');
    await trueIn(page, "document.body.innerText.includes('Reed is in the list above')");
  });

  test('a text is brought in on the profile page', async () => {
    const page = await ownPage('profile');
    await tabTo(page, 'Paste text instead');
    await keys(page, 'Space', 'Tab');
    await page.keyboard.type('Skills: PyTorch, Docker and Terraform.');
    await keys(page, 'Tab', 'Enter');
    await tabTo(page, 'Add 3 skills');
    await keys(page, 'Enter');
    await expect.poll(() => stored(page, 'profile')).toContain('"terraform"');
  });

  test('sites and skills are picked in the first run, and it is left', async () => {
    const page = await ownPage('welcome');
    await tabTo(page, 'SQL');
    await keys(page, 'Space');
    await expect.poll(() => stored(page, 'profile')).toContain('"sql"');
    await tabTo(page, 'Done');
    // The tab is gone before the key is let go.
    await keys(page, 'Enter').catch(() => undefined);
    await expect.poll(() => page.evaluate('1').catch(() => 'gone')).toBe('gone');
  });

  test.each(['popup', 'options', 'profile', 'welcome', 'sidepanel'] as const)(
    'on %s every stop can be seen, and none holds the focus',
    async (name) => {
      const page = await ownPage(name);
      const stops = await stopsOf(page);
      expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
      const left =
        await page.evaluate(`[...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
        .filter((each) => each.checkVisibility() && !each.disabled && !each.dataset.passed && !(each.type === 'radio' && !each.checked))
        .map((each) => each.outerHTML.slice(0, 120))`);
      expect(left).toEqual([]);
    },
  );
});
