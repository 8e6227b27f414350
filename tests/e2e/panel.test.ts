import { beforeEach, describe, expect, test } from 'vitest';
import { readHtml } from '../../src/cli/read-html';
import { annotate } from '../../src/domain/annotate';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { payVerdict } from '../../src/presentation/pay/pay-verdict';
import { skillsVerdict } from '../../src/presentation/skills/skills-verdict';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { pageToShow } from '../../src/tools/demo/page-to-show';
import { SAMPLE_PROFILE } from '../../src/tools/demo/sample-profile';
import { KIND, useBrowser } from './open-browser';
import {
  address,
  DAY_RATE,
  NO_POSTING,
  NOTHING_STATED,
  PERMANENT,
  postingBody,
  postingPage,
  SENIOR,
} from './posting-page';
import { noPanel, panelWith, settle } from './wait-for';

const browser = useBrowser();
const profile = toStored(SAMPLE_PROFILE, PROFILE);

beforeEach(() => browser().store({ profile, settings: toStored(DEFAULT_SETTINGS, SETTINGS) }));

/** A tab with a posting of ours at an address of LinkedIn. */
const open = (id: number, html: string) => {
  browser().pages.set(address(id), html);
  return browser().openPage(address(id));
};
/** What a site does in place of loading a page. */
const navigate = (id: number, body: string, title = 'LinkedIn') =>
  `document.title = ${JSON.stringify(title)}; history.pushState({}, '', ${JSON.stringify(new URL(address(id)).pathname)}); document.body.innerHTML = ${JSON.stringify(body)};`;
const TWO_FRAMES = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))';

describe(`the panel on postings, in ${KIND}`, () => {
  test('the bundled posting shows what the terminal says of it', async () => {
    const { url, html } = pageToShow(null, '.');
    const { posting } = readHtml(html ?? '', url);
    if (!posting) throw new Error('The bundled posting is not read.');
    const annotated = annotate(posting, { profile: SAMPLE_PROFILE, asOf: new Date().toISOString().slice(0, 10) });
    const { amount, finding } = payVerdict(annotated);
    browser().pages.set(url, html ?? '');
    const page = await browser().openPage(url);
    expect(amount).toContain('£');
    await panelWith(browser(), page, amount, finding, skillsVerdict(annotated.comparison.skills).match);
  });

  test('stated pay and the skills of the posting', async () => {
    const page = await open(4400000101, postingPage(PERMANENT));
    const text = await panelWith(browser(), page, 'Machine Learning Engineer', 'Lantern Harbour', '£72k–£84k');
    expect(text).toMatch(/\d+% (above|below)|about the/i);
    expect(text).toContain('All 3 essentials');
    expect(await browser().pressInPanel(page, 'Skills')).toBe(true);
    await panelWith(browser(), page, 'PyTorch');
  });

  test('what else is published is fetched when its fold is opened', async () => {
    const page = await open(4400000117, postingPage(PERMANENT));
    await panelWith(browser(), page, '£72k–£84k');
    expect(await browser().pressInPanel(page, 'Where these figures come from')).toBe(true);
    await panelWith(browser(), page, 'Check it yourself', 'Glassdoor');
    expect(await browser().pressInPanel(page, 'What else is published')).toBe(true);
    await panelWith(browser(), page, 'Data Scientist: answers questions', 'PayMetric Labs');
  });

  test('a day rate is compared as a day rate, and is given as a salary on request', async () => {
    const page = await open(4400000102, postingPage(DAY_RATE));
    // The days a year stand in a field, which is no part of the text: 220 × £600.
    const text = await panelWith(browser(), page, '£600', 'a day', 'IR35');
    expect(text).not.toContain('£132,000');
    expect(await browser().pressInPanel(page, 'As a permanent salary')).toBe(true);
    await panelWith(browser(), page, '£132,000');
  });

  test('nothing stated is said, with what is published', async () => {
    const page = await open(4400000103, postingPage(NOTHING_STATED));
    const text = await panelWith(browser(), page, 'Not stated');
    expect(text).toContain('is published for ML engineers of all levels in London');
  });

  test('a page that is no posting has nothing of ours', async () => {
    const jobs = 'https://www.linkedin.com/jobs/';
    browser().pages.set(jobs, NO_POSTING);
    const page = await browser().openPage(jobs);
    await settle();
    expect(await browser().countHosts(page)).toBe(0);
  });

  test('another posting in the same page: its figures within two frames, never the old ones', async () => {
    const page = await open(4400000105, postingPage(PERMANENT));
    await panelWith(browser(), page, '£72k–£84k');
    await page.evaluate(
      navigate(4400000106, postingBody(SENIOR), 'Senior Machine Learning Engineer | Copper Finch | LinkedIn'),
    );
    await page.evaluate(TWO_FRAMES);
    expect((await browser().panelText(page)) ?? '').not.toContain('£72k');
    await panelWith(browser(), page, 'Copper Finch', '£101k–£113k');
    expect(await browser().countHosts(page)).toBe(1);
  });

  test('an address of a posting that is not on its page is said to be unread, without any figure', async () => {
    const page = await open(4400000113, NO_POSTING);
    expect(await panelWith(browser(), page, 'Not read')).not.toContain('£');
  });

  test('the posting goes, and the panel with it', async () => {
    const page = await open(4400000107, postingPage(PERMANENT));
    await panelWith(browser(), page, '£72k–£84k');
    await page.evaluate("history.pushState({}, '', '/jobs/'); document.body.innerHTML = '<main><h1>Jobs</h1></main>';");
    await noPanel(browser(), page);
  });

  test('an address that changes before its posting is there shows no old figures', async () => {
    const page = await open(4400000108, postingPage(PERMANENT));
    await panelWith(browser(), page, '£72k–£84k');
    await page.evaluate(navigate(4400000109, '<main><p>Loading</p></main>'));
    await page.evaluate(TWO_FRAMES);
    expect((await browser().panelText(page)) ?? '').not.toContain('£72k');
    await page.evaluate(`document.body.innerHTML = ${JSON.stringify(postingBody(SENIOR))}`);
    await panelWith(browser(), page, '£101k–£113k');
  });

  test('collapsing is remembered', async () => {
    const page = await open(4400000110, postingPage(PERMANENT));
    await panelWith(browser(), page, 'Options');
    expect(await browser().pressInPanel(page, 'Hide')).toBe(true);
    await expect.poll(() => browser().panelText(page)).not.toContain('Options');
    const next = await open(4400000111, postingPage(SENIOR));
    expect(await panelWith(browser(), next, 'pay')).not.toContain('Options');
    expect(await browser().pressInPanel(next, 'Show Bandwise')).toBe(true);
    await panelWith(browser(), next, 'Options', '£101k–£113k');
  });

  test('the page can see one plain element and nothing in it, and asks for nothing that is ours', async () => {
    const page = await open(4400000112, postingPage(PERMANENT));
    await panelWith(browser(), page, '£72k–£84k');
    const seen = await page.evaluate(`(() => {
      const added = [...document.documentElement.children].filter((element) => !['HEAD', 'BODY'].includes(element.tagName));
      return added.map((element) => [element.tagName, element.attributes.length, element.shadowRoot, element.innerHTML].join());
    })()`);
    expect(seen).toEqual(['DIV,0,,']);
    // Firefox draws things of its own with a font that it keeps as a data: address; those go nowhere.
    const goes = (url: string) => !url.startsWith('data:') && !url.endsWith('/favicon.ico');
    const asked = browser().requests.filter(({ url, served }) => !served && goes(url));
    expect(asked).toEqual([]);
    const entries = await page.evaluate("performance.getEntriesByType('resource').map(({ name }) => name).join()");
    expect(entries).not.toContain('extension:');
  });
});
