import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/domain/model/settings';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { SAMPLE_PROFILE } from '../../src/tools/demo/sample-profile';
import { KIND, useBrowser } from './open-browser';
import { address, NO_POSTING, PERMANENT, postingBody } from './posting-page';
import { openToolbarPopup } from './toolbar-popup';
import { panelWith, trueIn } from './wait-for';

const browser = useBrowser();
const store = (settings: Settings) =>
  browser().store({ profile: toStored(SAMPLE_PROFILE, PROFILE), settings: toStored(settings, SETTINGS) });
beforeEach(() => store(DEFAULT_SETTINGS));

const open = (url: string, html: string) => {
  browser().pages.set(url, html);
  return browser().openPage(url);
};
/** The page with the report, which our panel or options opened in a tab of its own, once it has the report. */
async function reportPage(): Promise<Page> {
  let found: Page | undefined;
  const look = async () => {
    // By its own word, because the driver of Firefox is not told of the addresses of an extension's pages.
    const text = "location.pathname === '/report.html' ? document.querySelector('textarea')?.value : ''";
    for (const page of await browser().driver.browser.pages()) {
      if (await page.evaluate(text).catch(() => '')) found = page;
    }
    return found !== undefined;
  };
  await expect.poll(look, { timeout: 10_000 }).toBe(true);
  return found as Page;
}
const reportIn = async (page: Page) => String(await page.evaluate("document.querySelector('textarea').value"));
const closing = async (page: Page, check: () => Promise<void>) => {
  try {
    await check();
  } finally {
    await page.close().catch(() => undefined);
  }
};
/** A LinkedIn posting that does not say who is hiring. It holds a frame that loads only once it is seen: never. */
const NAMELESS = `<!doctype html><html lang="en"><head><title>${PERMANENT.title}</title></head><body>
  ${postingBody(PERMANENT).replace(`<p>${PERMANENT.organisation}</p>`, '')}
  <iframe loading="lazy" style="display:none" src="https://www.linkedin.com/jobs/advert"></iframe></body></html>`;

describe(`the report on a page, in ${KIND}`, () => {
  test('of a posting that lacks a field: the panel says so, and the report has its structure and none of its words', async () => {
    const page = await open(address(4400005001), NAMELESS);
    await panelWith(browser(), page, 'Who is hiring was not found on this page');
    expect(await browser().pressInPanel(page, 'What you can do')).toBe(true);
    expect(await browser().pressInPanel(page, 'Show a report on this page')).toBe(true);
    const report = await reportPage();
    await closing(report, async () => {
      const text = await reportIn(report);
      for (const part of [
        'site: linkedin',
        'hiringOrganization not read',
        'h1 ‹role ← title, 3 words›',
        'h2 "About the job"',
      ]) {
        expect(text).toContain(part);
      }
      expect(text).not.toMatch(/Lantern|Harbour|forecasts|4400005001|72,000|Machine Learning/i);
      // Neither our panel nor the report changes what the page holds.
      expect(text).not.toMatch(/panel-container|shadow-root/);
      expect(await report.evaluate("document.querySelector('textarea').readOnly")).toBe(true);
    });
  });

  test('of a page that gave nothing: the panel offers it', async () => {
    const page = await open(address(4400005002), NO_POSTING);
    await panelWith(browser(), page, 'Not read', 'Show a report on this page');
    await browser().pressInPanel(page, 'Show a report on this page');
    const report = await reportPage();
    await closing(report, async () => expect(await reportIn(report)).toContain('posting: none (unreadable)'));
  });

  test('of a page that was asked for once, also of what stands in its frame', async () => {
    const board = 'https://boards.greenhouse.io/embed/job_app?for=lanternharbour&token=7000001';
    browser().pages.set(board, `<title>Join us</title><div id="app_body"><h1 class="app-title">Baker</h1></div>`);
    const page = await open(
      'https://careers.lantern-harbour.example/jobs/71',
      `<title>Data Scientist</title><h1>Data Scientist</h1><p>Location: Leeds</p><p>Salary: £50,000</p><p>Closing date: 1 May</p>
       <iframe src="${board}" width="600" height="400"></iframe><a href="/apply">Apply now</a>`,
    );
    await (await openToolbarPopup(browser(), page)).press('Read this page');
    await panelWith(browser(), page, 'This page looks like a job posting', 'Show a report on this page');
    await browser().pressInPanel(page, 'Show a report on this page');
    const report = await reportPage();
    await closing(report, async () => {
      const text = await reportIn(report);
      expect(text).toContain('site: without a file');
      expect(text).toContain('A frame of it\nsite: greenhouse');
      expect(text).toContain('a[href="/apply"] "Apply now"');
      expect(text).not.toMatch(/lantern|harbour|Baker|7000001|careers\./i);
    });
  });

  test('of a page that may not be looked at: it says so', async () => {
    const report = await browser().openOwnPage('report');
    await trueIn(
      report,
      "document.body.innerText.includes('Your browser does not let Bandwise look at that page now')",
    );
    expect(await reportIn(report)).toContain('Bandwise ');
  });

  test('of a site, from the options: its counts, and the page of it that is open', async () => {
    const page = await open(address(4400005003), NAMELESS);
    await panelWith(browser(), page, 'Who is hiring was not found on this page');
    const options = await browser().openOwnPage('options');
    const button = `document.querySelector('button[aria-label="Show report on LinkedIn"]')`;
    // A reading is counted once it has not changed for three seconds.
    const isThere = async () => {
      if (await options.evaluate(`${button} !== null`).catch(() => false)) return true;
      await options.evaluate('location.reload()').catch(() => undefined);
      return false;
    };
    await expect.poll(isThere, { timeout: 15_000, interval: 1_000 }).toBe(true);
    await options.evaluate(`${button}.click()`);
    const report = await reportPage();
    await closing(report, async () => {
      const text = await reportIn(report);
      expect(text).toMatch(/site linkedin, \d+ postings/);
      expect(text).toContain('h1 ‹role ← title, 3 words›');
    });
  });
});
