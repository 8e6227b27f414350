import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { SAMPLE_PROFILE } from '../../src/tools/demo/sample-profile';
import { KIND, useBrowser } from './open-browser';
import { NO_POSTING, PERMANENT, postingPage } from './posting-page';
import { openToolbarPopup } from './toolbar-popup';
import { noPanel, panelWith, settle, trueIn } from './wait-for';

const browser = useBrowser();
beforeEach(() =>
  browser().store({
    profile: toStored(SAMPLE_PROFILE, PROFILE),
    settings: toStored(DEFAULT_SETTINGS, SETTINGS),
  }),
);

const CAREERS = 'https://careers.lantern-harbour.example/jobs/';
const BOARD = 'https://boards.greenhouse.io/embed/job_app?for=lanternharbour&token=7000001';
const open = (path: string, html: string) => {
  browser().pages.set(CAREERS + path, html);
  return browser().openPage(CAREERS + path);
};
const careers = postingPage(PERMANENT).replaceAll(' | LinkedIn', '');
/** A board in a frame of an employer's page, as Greenhouse's own script puts it there. */
const board = `<!doctype html><html lang="en"><head><title>Job Application for Machine Learning Engineer at Lantern Harbour</title></head>
  <body><div id="app_body"><div id="header"><h1 class="app-title">Machine Learning Engineer</h1>
  <span class="company-name">at Lantern Harbour</span><div class="location">London</div></div>
  <div id="content">${PERMANENT.text.map((text) => `<p>${text}</p>`).join('')}<h3>What you need</h3><ul><li>Strong Python</li><li>PyTorch</li></ul></div></div></body></html>`;
const embedding = `<!doctype html><html lang="en"><head><title>Careers at Lantern Harbour</title></head>
  <body><h1>Work with us</h1><iframe src="${BOARD}" width="800" height="900"></iframe></body></html>`;

/** What stands in frames without an address, also in those of frames. */
async function wordsIn(page: Page): Promise<string> {
  const frames = page.frames().filter((each) => each.url() === 'about:srcdoc');
  const texts = await Promise.all(frames.map((each) => each.evaluate('document.body.innerText').catch(() => '')));
  return texts.join();
}

describe(`a page of no site that Bandwise knows, in ${KIND}`, () => {
  test('has nothing of ours until it is asked for; then its panel, until the next page', async () => {
    browser().pages.set(`${CAREERS}8`, careers);
    const page = await open('7', careers);
    await settle();
    expect(await browser().countHosts(page)).toBe(0);
    const popup = await openToolbarPopup(browser(), page);
    expect(await popup.text()).toContain('careers.lantern-harbour.example is not a site that Bandwise reads');
    await popup.press('Read this page');
    await panelWith(browser(), page, '£72k–£84k', 'essentials');
    expect(await browser().countHosts(page)).toBe(1);
    await page.goto(`${CAREERS}8`, { waitUntil: 'load' });
    await settle();
    expect(await browser().countHosts(page)).toBe(0);
  });

  test('without https has the same panel', async () => {
    const address = 'http://careers.lantern-harbour.example/jobs/7';
    browser().pages.set(address, careers);
    const page = await browser().openPage(address);
    expect(await page.evaluate('[location.protocol, isSecureContext].join()')).toBe('http:,false');
    await (await openToolbarPopup(browser(), page)).press('Read this page');
    await panelWith(browser(), page, '£72k–£84k', 'essentials');
  });

  test('that is no posting says so when asked, with a way on', async () => {
    const page = await open('saved', NO_POSTING);
    await (await openToolbarPopup(browser(), page)).press('Read this page');
    const text = await panelWith(browser(), page, 'Not read', 'Read the selected posting with Bandwise');
    expect(text).not.toContain('£');
  });

  // A frame like these never gets idle, and the browser waits for it where it is told to run a script in all frames.
  test.each([
    ['out of sight', 'style="display:none"'],
    ['far below', 'style="margin-top:9000px"'],
  ])('that holds a frame which loads only once it is seen is read all the same: %s', async (_, style) => {
    const frame = `<iframe loading="lazy" ${style} src="${CAREERS}advert"></iframe>`;
    browser().pages.set(`${CAREERS}advert`, '<p>Advert</p>');
    const page = await open('7', careers.replace('</body>', `${frame}</body>`));
    await (await openToolbarPopup(browser(), page)).press('Read this page');
    await panelWith(browser(), page, '£72k–£84k');
  });

  test('asked for twice it has one panel', async () => {
    const page = await open('7', careers);
    await (await openToolbarPopup(browser(), page)).press('Read this page');
    await panelWith(browser(), page, '£72k–£84k');
    await (await openToolbarPopup(browser(), page)).press('Read this page');
    await settle();
    await panelWith(browser(), page, '£72k–£84k');
    expect(await browser().countHosts(page)).toBe(1);
  });

  // In headless Chromium nobody can answer the browser's own prompt.
  test.runIf(KIND === 'firefox')('is read always where the user says so, and no more once it is removed', async () => {
    const page = await open('7', careers);
    await (await openToolbarPopup(browser(), page)).press('Always on this site');
    await panelWith(browser(), page, '£72k–£84k');
    const next = await open('8', careers);
    await panelWith(browser(), next, '£72k–£84k');
    const options = await browser().openOwnPage('options');
    const remove = 'document.querySelector(\'button[aria-label="Remove careers.lantern-harbour.example"]\')';
    await trueIn(options, `${remove} !== null`);
    await options.evaluate(`${remove}.click()`);
    await noPanel(browser(), next);
    await trueIn(options, 'chrome.permissions.getAll().then((all) => !all.origins.join().includes("lantern-harbour"))');
    const last = await open('9', careers);
    await settle();
    expect(await browser().countHosts(last)).toBe(0);
  });

  test('a board in a frame is shown there while nothing of ours is on the page itself, then beside the page', async () => {
    browser().pages.set(BOARD, board);
    browser().pages.set(`${CAREERS}embedded`, embedding);
    const page = await browser().openPage(`${CAREERS}embedded`, { inNewTab: true });
    const inFrame = async () => {
      const frame = page.frames().find((each) => each.url() === BOARD);
      return frame?.evaluate(
        "[...document.documentElement.children].filter((each) => each.localName === 'div').length",
      );
    };
    await expect.poll(inFrame, { timeout: 8_000 }).toBe(1);
    // The page around is none that Bandwise may look into, and the panel is still one that no page can read.
    await expect.poll(() => wordsIn(page), { timeout: 8_000 }).toContain('All 2 essentials');
    expect(await browser().countHosts(page)).toBe(0);
    await (await openToolbarPopup(browser(), page)).press('Read this page');
    await panelWith(browser(), page, 'Lantern Harbour', '£72k–£84k');
    await expect.poll(inFrame).toBe(0);
    await page.evaluate("document.querySelector('iframe').remove()");
    await expect.poll(() => browser().panelText(page)).not.toContain('£72k');
  });
});
