import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/model/settings';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { SAMPLE_PROFILE } from '../../src/tools/demo/sample-profile';
import { KIND, useBrowser } from './open-browser';
import { address, DAY_RATE, NO_POSTING, PERMANENT, postingBody, postingPage, SENIOR } from './posting-page';
import { openToolbarPopup } from './toolbar-popup';
import { noPanel, panelWith, settle, trueIn } from './wait-for';

const browser = useBrowser();
const store = (settings: Settings) =>
  browser().store({ profile: toStored(SAMPLE_PROFILE, PROFILE), settings: toStored(settings, SETTINGS) });
const SIDE: Settings = { ...DEFAULT_SETTINGS, sites: { linkedin: 'side-panel' } };
beforeEach(() => store(SIDE));

const open = (id: number, html: string) => {
  browser().pages.set(address(id), html);
  return browser().openPage(address(id));
};
/** The side panel's page in a tab: it follows the tab that the window shows, as the panel itself does. */
const openSidePanel = () => browser().openOwnPage('sidepanel');
const shows = async (side: Page, ...words: readonly string[]) => {
  for (const word of words) await trueIn(side, `document.body.innerText.includes(${JSON.stringify(word)})`);
};
const lacks = (side: Page, word: string) => trueIn(side, `!document.body.innerText.includes(${JSON.stringify(word)})`);

describe(`the side panel, in ${KIND}`, () => {
  test('on a site that is shown there alone, the page’s DOM stays as it is, whatever is open in it', async () => {
    const page = await open(4400003001, postingPage(PERMANENT));
    await page.evaluate(`window.changes = 0; new MutationObserver((all) => { changes += all.length }).observe(document, {
      subtree: true, childList: true, attributes: true, characterData: true }); undefined`);
    const html = await page.evaluate('document.documentElement.outerHTML');
    const side = await openSidePanel();
    await page.bringToFront();
    await shows(side, '£72k–£84k', 'Lantern Harbour');
    await settle();
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(html);
    expect(await page.evaluate('changes')).toBe(0);
    expect(await page.evaluate('document.adoptedStyleSheets.length + (CSS.highlights?.size ?? 0)')).toBe(0);
    expect(await browser().countHosts(page)).toBe(0);
  });

  test('follows the tab, and the posting within it', async () => {
    const first = await open(4400003002, postingPage(PERMANENT));
    const second = await open(4400003003, postingPage(DAY_RATE));
    const side = await openSidePanel();
    await first.bringToFront();
    await shows(side, '£72k–£84k');
    await second.bringToFront();
    await shows(side, '£600');
    await lacks(side, '£72k');
    await first.bringToFront();
    await shows(side, '£72k–£84k');
    await first.evaluate(
      `history.pushState({}, '', '/jobs/view/4400003004/'); document.title = 'Senior Machine Learning Engineer | Copper Finch | LinkedIn';
      document.body.innerHTML = ${JSON.stringify(postingBody(SENIOR))};`,
    );
    await shows(side, '£101k–£113k', 'Copper Finch');
    await lacks(side, '£72k');
    await first.evaluate("history.pushState({}, '', '/jobs/'); document.body.innerHTML = '<h1>Jobs</h1>'");
    await shows(side, 'No posting is open here');
    await lacks(side, '£');
  });

  test('on a site with its panel on the page it shows the same', async () => {
    await store(DEFAULT_SETTINGS);
    const page = await open(4400003005, postingPage(PERMANENT));
    await panelWith(browser(), page, '£72k–£84k');
    const side = await openSidePanel();
    await page.bringToFront();
    await shows(side, '£72k–£84k');
    expect(await browser().countHosts(page)).toBe(1);
  });

  test('says plainly what it has no posting of, and why', async () => {
    browser().pages.set('https://www.linkedin.com/jobs/', NO_POSTING);
    browser().pages.set('https://nowhere.example/', NO_POSTING);
    const side = await openSidePanel();
    const none = await browser().openPage('https://www.linkedin.com/jobs/');
    await none.bringToFront();
    await shows(side, 'No posting is open here');
    const elsewhere = await browser().openPage('https://nowhere.example/');
    await elsewhere.bringToFront();
    await shows(side, 'Not a page that Bandwise reads');
    await store({ ...DEFAULT_SETTINGS, sites: { linkedin: 'off' } });
    await none.bringToFront();
    await shows(side, 'Off on LinkedIn');
    const unread = await open(4400003006, NO_POSTING);
    await store(SIDE);
    await unread.bringToFront();
    await shows(side, 'Not read', 'Read the selected posting with Bandwise');
    expect(await browser().countHosts(unread)).toBe(0);
  });

  test('a pasted text is read as a posting is, on the page for texts', async () => {
    const side = await openSidePanel();
    await side.evaluate("location.search = '?text'").catch(() => undefined);
    await shows(side, 'Read a posting’s text');
    const text = `Machine Learning Engineer\\n\\nLondon, hybrid\\n\\nWhat you need\\n- Strong Python\\n- PyTorch\\n\\nSalary: £72,000 - £84,000 per year.`;
    await side.evaluate(`(() => { const field = document.querySelector('textarea'); field.value = "${text}";
      field.dispatchEvent(new InputEvent('input', { bubbles: true })); })()`);
    await trueIn(side, "document.querySelector('.paste [type=submit]').disabled === false");
    await side.evaluate("document.querySelector('.paste [type=submit]').click()");
    await shows(side, 'From the text that you pasted', '£72k–£84k', 'essentials');
  });

  // Firefox opens its sidebar in a part of the browser that no driver sees.
  test.runIf(KIND === 'chromium')('opens from the popup', async () => {
    const page = await open(4400003007, postingPage(PERMANENT));
    await (await openToolbarPopup(browser(), page)).press('Open side panel');
    const target = await browser().driver.browser.waitForTarget((each) => each.url().includes('/sidepanel.html'));
    await shows(await target.asPage(), '£72k–£84k');
    await noPanel(browser(), page);
  });
});
