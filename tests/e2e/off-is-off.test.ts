import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/model/settings';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { SAMPLE_PROFILE } from '../../src/tools/demo/sample-profile';
import { KIND, useBrowser } from './open-browser';
import { address, PERMANENT, postingPage } from './posting-page';
import { openToolbarPopup } from './toolbar-popup';
import { noPanel, panelWith, settle, trueIn } from './wait-for';

const browser = useBrowser();
const store = (settings: unknown) => browser().store({ profile: toStored(SAMPLE_PROFILE, PROFILE), settings });
const chosen = (part: Partial<Settings>) => toStored({ ...DEFAULT_SETTINGS, ...part }, SETTINGS);
beforeEach(() => store(chosen({})));

const openPosting = (id: number) => {
  browser().pages.set(address(id), postingPage(PERMANENT));
  return browser().openPage(address(id));
};
const registered = "chrome.scripting.getRegisteredContentScripts().then((all) => all.map(({ id }) => id).join(' '))";
const press = (page: Page, name: string) =>
  page.evaluate(`[...document.querySelectorAll('button')].find((each) => each.textContent === '${name}').click()`);

describe(`a site that is off, in ${KIND}`, () => {
  test('stays off when the settings are damaged, and no script stays registered', async () => {
    await store(chosen({ sites: { linkedin: 'off' } }));
    await store('nonsense');
    const options = await browser().openOwnPage('options');
    await trueIn(options, `${registered}.then((ids) => ids === '')`);
    await trueIn(options, "document.body.innerText.includes('stay off until you say')");
    const posting = await openPosting(4400000401);
    await settle();
    expect(await browser().countHosts(posting)).toBe(0);
    await press(options, 'Switch the default sites on again');
    await panelWith(browser(), posting, '£72k–£84k');
    await trueIn(options, "!document.body.innerText.includes('stay off until you say')");
    // One notice is shown at a time, so this one must not stand before those of later tests.
    await press(options, 'Discard it');
  });

  test('stays off when other settings are damaged, and the other sites stay on', async () => {
    const { version, value } = chosen({ sites: { linkedin: 'off' } });
    await store({ version, value: { ...(value as object), daysAYear: 'many' } });
    const options = await browser().openOwnPage('options');
    await trueIn(options, `${registered}.then((ids) => ids.includes('reed') && !ids.includes('linkedin'))`);
    await trueIn(options, "document.body.innerText.includes('Every choice of sites is kept')");
    await press(options, 'Discard it');
  });

  test('can be pressed on and off at once: the last press holds', async () => {
    const posting = await openPosting(4400000402);
    await panelWith(browser(), posting, '£72k–£84k');
    const options = await browser().openOwnPage('options');
    const pressAll = (modes: readonly string[]) =>
      options.evaluate(`for (const mode of ${JSON.stringify(modes)}) {
        const select = document.querySelector('#site-linkedin');
        select.value = mode;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }`);
    await trueIn(options, "document.querySelector('#site-linkedin') !== null");
    await pressAll(['off', 'panel', 'side-panel', 'off', 'panel', 'off']);
    await noPanel(browser(), posting);
    await trueIn(options, `${registered}.then((ids) => !ids.includes('linkedin'))`);
    await pressAll(['off', 'panel', 'off', 'panel']);
    await trueIn(options, `${registered}.then((ids) => ids.includes('linkedin'))`);
    await panelWith(browser(), posting, '£72k–£84k');
  });

  test('is read once where the user asks, also after the page changed its address by itself', async () => {
    await store(chosen({ sites: { linkedin: 'off' } }));
    const url = 'https://careers.lantern-harbour.example/jobs/7';
    browser().pages.set(url, postingPage(PERMANENT).replaceAll(' | LinkedIn', ''));
    const page = await browser().openPage(url);
    await (await openToolbarPopup(browser(), page)).press('Read this page');
    await panelWith(browser(), page, '£72k–£84k');
    await page.evaluate("history.pushState(null, '', '/jobs/7/more'); document.querySelector('h1').textContent += ' '");
    await settle();
    await store(chosen({ daysAYear: 200 }));
    await settle();
    await panelWith(browser(), page, '£72k–£84k');
  });
});
