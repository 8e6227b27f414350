import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { pageToShow } from '../../src/tools/demo/page-to-show';
import { SAMPLE_PROFILE } from '../../src/tools/demo/sample-profile';
import { KIND, useBrowser } from './open-browser';
import { address, PERMANENT, postingBody, postingPage, SENIOR } from './posting-page';
import { panelWith, trueIn } from './wait-for';

const browser = useBrowser();

beforeEach(() =>
  browser().store({
    profile: toStored(SAMPLE_PROFILE, PROFILE),
    settings: toStored(DEFAULT_SETTINGS, SETTINGS),
  }),
);

/** The chips are folded away until they are wanted. */
const openSkills = (page: Page) => browser().pressInPanel(page, 'Skills');
const turn = (page: Page) => browser().pressInPanel(page, 'Highlight skills and pay');
/** All that is lit, a highlight an entry, as the page itself can see it. */
const lit = (page: Page) =>
  page.evaluate('[...CSS.highlights.values()].map((all) => [...all].map(String))') as Promise<string[][]>;
const sheets = (page: Page) => page.evaluate('document.adoptedStyleSheets.length');
const html = (page: Page) => page.evaluate('document.documentElement.outerHTML');
const open = (id: number) => {
  browser().pages.set(address(id), postingPage(PERMANENT));
  return browser().openPage(address(id));
};

describe(`words lit in the posting, in ${KIND}`, () => {
  test('the bundled posting: off until switched on, then its skills and pay, then nothing left; the page unchanged', async () => {
    const bundled = pageToShow(null, '.');
    browser().pages.set(bundled.url, bundled.html ?? '');
    const page = await browser().openPage(bundled.url);
    await panelWith(browser(), page, 'Highlight skills and pay');
    const before = await html(page);
    const sheetsBefore = await sheets(page);
    expect(await lit(page)).toEqual([]);
    await turn(page);
    await expect.poll(() => lit(page).then((all) => all.length)).toBe(2);
    const all = await lit(page);
    expect(all.flat()).toEqual(expect.arrayContaining(['Python', 'PyTorch']));
    expect(all.some((each) => each.some((text) => text.startsWith('£')))).toBe(true);
    expect(all.flat().filter((text) => /\n|^\s|\s$/.test(text))).toEqual([]);
    expect(await sheets(page)).toBe(Number(sheetsBefore) + 1);
    expect(await html(page)).toBe(before);
    mkdirSync('.cache/test', { recursive: true });
    await page.screenshot({ path: `.cache/test/highlight-${KIND}.png` });
    await turn(page);
    await expect.poll(() => lit(page)).toEqual([]);
    expect(await sheets(page)).toBe(sheetsBefore);
    expect(await html(page)).toBe(before);
  });

  test('skills and pay apart, had and lacking alike, painted, and under names that say nothing', async () => {
    const page = await open(4400000201);
    await panelWith(browser(), page, '£72k–£84k', 'Highlight skills and pay');
    await turn(page);
    await expect
      .poll(() => lit(page))
      .toEqual([['Python', 'PyTorch', 'SQL', 'Kubernetes'], ['£72,000 - £84,000 per year']]);
    const names = (await page.evaluate('[...CSS.highlights.keys()]')) as string[];
    expect(names.filter((name) => !/^[a-z]{10}$/.test(name))).toEqual([]);
    const grounds = await page.evaluate(
      `${JSON.stringify(names)}.map((name) => getComputedStyle(document.querySelector('li'), '::highlight(' + name + ')').backgroundColor)`,
    );
    expect(new Set(grounds as string[]).size).toBe(2);
    const next = await open(4400000202);
    await panelWith(browser(), next, 'Highlight skills and pay');
    await turn(next);
    await expect.poll(() => lit(next).then((all) => all.length)).toBe(2);
    const others = (await next.evaluate('[...CSS.highlights.keys()]')) as string[];
    expect(others.filter((name) => names.includes(name))).toEqual([]);
  });

  test('a press on a chip scrolls to its words and lights them for a moment', async () => {
    const page = await open(4400000203);
    await panelWith(browser(), page, 'Highlight skills and pay');
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('afterbegin', '<div style="height: 3000px"></div>'); document.querySelector('main').insertAdjacentHTML('beforeend', '<div style="height: 3000px"></div>')`,
    );
    const y = () =>
      page.evaluate(
        "[...document.querySelectorAll('li')].find((li) => li.textContent === 'Kubernetes').getBoundingClientRect().top",
      );
    expect(Number(await y())).toBeGreaterThan(2000);
    await openSkills(page);
    await expect.poll(() => browser().pressInPanel(page, 'You lack Kubernetes')).toBe(true);
    await expect.poll(() => lit(page)).toEqual([['Kubernetes']]);
    await expect.poll(async () => Math.abs(Number(await y()) - 450)).toBeLessThan(60);
    await expect.poll(() => lit(page), { timeout: 5_000 }).toEqual([]);
    expect(await sheets(page)).toBe(0);
  });

  test('words far down in one long element with line breaks alone come into the middle too', async () => {
    const lines = (text: string) => Array.from({ length: 80 }, () => text).join('<br>');
    const filler = lines('We are kind to each other and curious about the world.');
    const words = { ...PERMANENT, lists: { 'What you need': [`${filler}<br>Strong Kubernetes<br>${filler}`] } };
    browser().pages.set(address(4400000207), postingPage(words));
    const page = await browser().openPage(address(4400000207));
    await panelWith(browser(), page, 'Highlight skills and pay');
    await openSkills(page);
    await expect.poll(() => browser().pressInPanel(page, 'You lack Kubernetes')).toBe(true);
    const middle =
      '[...CSS.highlights.values()].flatMap((all) => [...all]).map((range) => range.getBoundingClientRect().top)[0]';
    await expect.poll(async () => Math.abs(Number(await page.evaluate(middle)) - 450)).toBeLessThan(60);
  });

  test('a copy of the advert that a stylesheet hides is passed over', async () => {
    const style = '<style>.copy { display: none }</style>';
    const copy = `<div class="copy">${postingBody(PERMANENT)}</div>`;
    browser().pages.set(address(4400000208), postingPage(PERMANENT).replace('<body>', `<body>${style}${copy}`));
    const page = await browser().openPage(address(4400000208));
    await panelWith(browser(), page, 'Highlight skills and pay');
    await turn(page);
    await expect.poll(() => lit(page).then((all) => all.flat().length)).toBe(5);
    const hidden =
      '[...CSS.highlights.values()].flatMap((all) => [...all]).filter((range) => range.startContainer.parentElement.closest(".copy")).length';
    expect(await page.evaluate(hidden)).toBe(0);
  });

  test('a page that redraws its posting: the new words are lit; another posting: its own words', async () => {
    const page = await open(4400000204);
    await panelWith(browser(), page, 'Highlight skills and pay');
    await turn(page);
    await expect.poll(() => lit(page).then((all) => all.flat().length)).toBe(5);
    await page.evaluate('document.querySelector("main").replaceWith(document.querySelector("main").cloneNode(true))');
    await trueIn(
      page,
      '[...CSS.highlights.values()].every((all) => [...all].every((range) => range.toString() && range.startContainer.isConnected))',
    );
    expect((await lit(page)).flat()).toHaveLength(5);
    await page.evaluate(
      `history.pushState({}, '', '/jobs/view/4400000205/'); document.title = 'Senior Machine Learning Engineer | Copper Finch | LinkedIn'; document.body.innerHTML = ${JSON.stringify(postingBody(SENIOR))};`,
    );
    await expect
      .poll(() => lit(page).then((all) => all.flat()), { timeout: 8_000 })
      .toContain('£101,000 - £113,000 per year');
    await page.evaluate("history.pushState({}, '', '/jobs/'); document.body.innerHTML = '<main><h1>Jobs</h1></main>';");
    await expect.poll(() => lit(page), { timeout: 8_000 }).toEqual([]);
    expect(await sheets(page)).toBe(0);
  });

  test("the page's own highlights and sheets are left alone", async () => {
    const page = await open(4400000206);
    await panelWith(browser(), page, 'Highlight skills and pay');
    await page.evaluate(`{
      const sheet = new CSSStyleSheet(); sheet.replaceSync('h1 { color: rgb(1, 2, 3) }');
      document.adoptedStyleSheets.push(sheet); window.own = sheet;
      const range = new Range(); range.selectNodeContents(document.querySelector('h1'));
      CSS.highlights.set('own', new Highlight(range)); }`);
    await turn(page);
    await expect.poll(() => lit(page).then((all) => all.length)).toBe(3);
    await turn(page);
    await expect.poll(() => page.evaluate('[...CSS.highlights.keys()]')).toEqual(['own']);
    expect(
      await page.evaluate('document.adoptedStyleSheets.length === 1 && document.adoptedStyleSheets[0] === window.own'),
    ).toBe(true);
  });
});
