import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/model/settings';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { SAMPLE_PROFILE } from '../../src/tools/demo/sample-profile';
import { KIND, useBrowser } from './open-browser';
import { address, PERMANENT, postingBody, postingPage, SENIOR } from './posting-page';
import { noPanel, panelWith } from './wait-for';

const browser = useBrowser();
const store = (settings: Settings) =>
  browser().store({ profile: toStored(SAMPLE_PROFILE, PROFILE), settings: toStored(settings, SETTINGS) });
beforeEach(() => store(DEFAULT_SETTINGS));

const open = (id: number, html: string, inNewTab = false) => {
  browser().pages.set(address(id), html);
  return browser().openPage(address(id), { inNewTab });
};
/** The posting of one number: no two have anything in common that a panel shows. */
const words = (index: number) => ({
  ...SENIOR,
  organisation: `Harbour Number ${index}`,
  text: [`Harbour Number ${index} builds forecasts for small shops. ${SENIOR.text[0]}`, pay(index)],
});
const pay = (index: number) => `Salary: £${60 + index},000 - £${80 + index},000 per year.`;
const shown = (index: number) => [`£${60 + index}k–£${80 + index}k`, `Harbour Number ${index}`];
/** A site that shows a posting in place of loading a page, and again when the user goes back to it. */
const SITE = `window.draw = ([title, body]) => { document.title = title; document.body.innerHTML = body; };
  onpopstate = ({ state }) => { if (state) draw(state); };
  window.go = (path, posting) => { history.pushState(posting, '', path); draw(posting); }; undefined`;
const go = (index: number) =>
  `go('/jobs/view/${4400001000 + index}/', ${JSON.stringify([`${SENIOR.title} | Harbour Number ${index} | LinkedIn`, postingBody(words(index))])}); undefined`;

describe(`a user who moves about, in ${KIND}`, () => {
  test('twenty postings in a row in one page leave one panel, with the last one’s figures', async () => {
    const page = await open(4400001000, postingPage(PERMANENT));
    await panelWith(browser(), page, '£72k–£84k');
    await page.evaluate(SITE);
    for (let index = 1; index <= 20; index += 1) {
      await page.evaluate(go(index));
      // Some are left before they were read, some after.
      await new Promise((resolve) => setTimeout(resolve, (index % 4) * 120));
      expect(await browser().countHosts(page)).toBeLessThan(2);
    }
    await panelWith(browser(), page, ...shown(20));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await panelWith(browser(), page, ...shown(20))).not.toContain('Harbour Number 19');
    expect(await browser().countHosts(page)).toBe(1);
  });

  test('back and forward within a page: each time that posting’s own figures', async () => {
    const page = await open(4400001000, postingPage(PERMANENT));
    await page.evaluate(SITE);
    await page.evaluate(go(1));
    await panelWith(browser(), page, ...shown(1));
    await page.evaluate(go(2));
    await panelWith(browser(), page, ...shown(2));
    await page.evaluate('history.back()');
    await panelWith(browser(), page, ...shown(1));
    await page.evaluate('history.forward()');
    await panelWith(browser(), page, ...shown(2));
    expect(await browser().countHosts(page)).toBe(1);
  });

  test('back and forward between pages', async () => {
    browser().pages.set(address(4400001102), postingPage(words(2)));
    const page = await open(4400001101, postingPage(words(1)), true);
    await panelWith(browser(), page, ...shown(1));
    await page.goto(address(4400001102), { waitUntil: 'load' });
    await panelWith(browser(), page, ...shown(2));
    await page.evaluate('history.back()').catch(() => undefined);
    await panelWith(browser(), page, ...shown(1));
    await page.evaluate('history.forward()').catch(() => undefined);
    await panelWith(browser(), page, ...shown(2));
    expect(await browser().countHosts(page)).toBe(1);
  });

  test('the shortcut folds the panel up and opens it again', async () => {
    const page = await open(4400001103, postingPage(words(3)));
    await panelWith(browser(), page, ...shown(3), 'Options');
    const own = await browser().openOwnPage('options');
    // What the background does when the browser tells it of the key.
    const toggle = () =>
      own.evaluate(
        `chrome.tabs.query({ url: '${address(4400001103)}' }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { kind: 'toggle' }))`,
      );
    expect(await toggle()).toBe(true);
    await expect.poll(() => browser().panelText(page)).not.toContain('Options');
    expect(await toggle()).toBe(true);
    await panelWith(browser(), page, ...shown(3), 'Options');
  });

  test('off and on with several tabs open: nothing of ours in any, then the panel in each', async () => {
    const pages = [await open(4400001104, postingPage(words(4))), await open(4400001105, postingPage(words(5)))];
    await Promise.all(pages.map((page, index) => panelWith(browser(), page, ...shown(4 + index))));
    for (const mode of ['off', 'panel', 'side-panel', 'panel'] as const) {
      await store({ ...DEFAULT_SETTINGS, sites: { linkedin: mode } });
      for (const [index, page] of pages.entries()) {
        if (mode === 'panel') await panelWith(browser(), page, ...shown(4 + index));
        else await noPanel(browser(), page);
      }
    }
  });
});
