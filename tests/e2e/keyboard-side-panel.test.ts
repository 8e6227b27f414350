import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../src/domain/profile';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import { PROFILE } from '../../src/stored/profile-spec';
import { SETTINGS } from '../../src/stored/settings-spec';
import { toStored } from '../../src/stored/versioned';
import { focusIn, tabTo } from './keyboard-steps';
import { KIND, useBrowser } from './open-browser';
import { address, PERMANENT, postingPage } from './posting-page';
import { trueIn } from './wait-for';

const browser = useBrowser();
beforeEach(() =>
  browser().store({
    profile: toStored(EMPTY_PROFILE, PROFILE),
    settings: toStored({ ...DEFAULT_SETTINGS, sites: { linkedin: 'side-panel' } }, SETTINGS),
  }),
);

const says = (page: Page, words: string) => trueIn(page, `document.body.innerText.includes(${JSON.stringify(words)})`);

// Firefox opens its sidebar in a part of the browser that no driver sees, and takes no keys for its page in a tab.
describe.runIf(KIND === 'chromium')('the side panel by keyboard alone', () => {
  test('is opened from the popup; in it a fact is corrected and undone, and pay after tax opened', async () => {
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
  });

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
