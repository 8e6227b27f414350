import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../src/domain/model/profile';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { focusIn, stopsOf, tabTo } from './keyboard-steps';
import { KIND, useBrowser } from './open-browser';
import { address, PERMANENT, postingPage } from './posting-page';
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

describe(`the keyboard alone does every task, in ${KIND}`, () => {
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
    await keys(page, ' ', 'Tab');
    await page.keyboard.type('Skills: PyTorch, Docker and Terraform.');
    await keys(page, 'Tab', 'Enter');
    await tabTo(page, 'Add 3 skills');
    await keys(page, 'Enter');
    await expect.poll(() => stored(page, 'profile')).toContain('"terraform"');
  });

  test('sites and skills are picked in the first run, and it is left', async () => {
    const page = await ownPage('welcome');
    await tabTo(page, 'SQL');
    await keys(page, ' ');
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

const says = (page: Page, words: string) => trueIn(page, `document.body.innerText.includes(${JSON.stringify(words)})`);

const SIDE = { ...DEFAULT_SETTINGS, sites: { linkedin: 'side-panel' as const } };

describe(`the side panel by keyboard alone, in ${KIND}`, () => {
  // Firefox opens its sidebar in a part of the browser that no driver sees.
  test.runIf(KIND === 'chromium')(
    'is opened from the popup; in it a fact is corrected and undone, and pay after tax opened',
    async () => {
      await browser().store({ settings: toStored(SIDE, SETTINGS) });
      browser().pages.set(address(4400000821), postingPage(PERMANENT));
      const posting = await browser().openPage(address(4400000821));
      await posting.bringToFront();
      const { browser: driven } = browser().driver;
      const [extension] = (await driven.extensions()).values();
      if (!extension) throw new Error('The extension is not there.');
      await posting.triggerExtensionAction(extension);
      const opened = async (name: string) => {
        const target = await driven.waitForTarget((each) => each.url().includes(`/${name}.html`));
        return target.asPage();
      };
      const popup = await opened('popup');
      await popup.waitForSelector('main');
      await tabTo(popup, 'Open side panel');
      // The popup is gone before the key is let go.
      await popup.keyboard.press('Enter').catch(() => undefined);
      const side = await opened('sidepanel');
      await says(side, '£72k–£84k');
      await tabTo(side, 'What the posting says');
      await side.keyboard.press('Enter');
      await tabTo(side, 'Edit level');
      await side.keyboard.press('Enter');
      await expect.poll(async () => (await focusIn(side))?.name).toBe('Level');
      for (const key of ['l', 'Tab', 'Enter'] as const) await side.keyboard.press(key);
      await says(side, 'You corrected this');
      await tabTo(side, 'Undo correction of level');
      await side.keyboard.press('Enter');
      await trueIn(side, "!document.body.innerText.includes('You corrected this')");
      await tabTo(side, 'After tax');
      await side.keyboard.press('Enter');
      await says(side, 'What is left');
    },
  );

  test('a text is pasted, read, and put away again', async () => {
    const side = await browser().openOwnPage('sidepanel');
    await side.bringToFront();
    await trueIn(side, "document.querySelector('details.paste')?.open === true");
    await tabTo(side, 'The posting’s text');
    await side.keyboard.type('Machine Learning Engineer, London. You need Python and SQL. Salary: £72,000 per year.');
    await tabTo(side, 'Read this text');
    await side.keyboard.press('Enter');
    await says(side, 'From the text that you pasted');
    await says(side, '£72k');
    await tabTo(side, 'Back to this tab');
    await side.keyboard.press('Enter');
    await trueIn(side, "!document.body.innerText.includes('From the text that you pasted')");
    await trueIn(side, "document.querySelector('details.paste')?.open === true");
  });
});
