import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/domain/model/settings';
import { SITES } from '../../src/sites';
import { PROFILE } from '../../src/storage/schemas/profile';
import { SETTINGS } from '../../src/storage/schemas/settings';
import { toStored } from '../../src/storage/schemas/versioned';
import { SAMPLE_PROFILE } from '../../src/tools/demo/sample-profile';
import { KIND, useBrowser } from './open-browser';
import { address, PERMANENT, postingPage } from './posting-page';
import { noPanel, panelWith, settle, trueIn } from './wait-for';

const browser = useBrowser();
const profile = toStored(
  { ...SAMPLE_PROFILE, skills: SAMPLE_PROFILE.skills.filter(({ id }) => id !== 'sql') },
  PROFILE,
);

beforeEach(() => browser().store({ profile, settings: toStored(DEFAULT_SETTINGS, SETTINGS) }));

const openPosting = () => {
  browser().pages.set(address(4400000201), postingPage(PERMANENT));
  return browser().openPage(address(4400000201));
};
const stored = (page: Page) => page.evaluate('chrome.storage.local.get(null).then(JSON.stringify)').then(String);
const registered = (page: Page) =>
  page
    .evaluate(
      "chrome.scripting.getRegisteredContentScripts().then((all) => all.flatMap((one) => one.matches).join(' '))",
    )
    .then(String);
const element = async (page: Page, selector: string): Promise<ElementHandle> => {
  await trueIn(page, `document.querySelector(${JSON.stringify(selector)}) !== null`);
  const found = await page.$(selector);
  if (!found) throw new Error(`${selector} is not on the page.`);
  return found;
};
/** A choice made with the keyboard, as a user's: its words' first letter. */
const choose = async (page: Page, site: string, letter: 'p' | 's' | 'o') => {
  await page.bringToFront();
  // Sites that are off are folded.
  await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
  await (await element(page, `[id="site-${site}"]`)).focus();
  // Letters in quick succession are one word to a select.
  await settle();
  await page.keyboard.press(letter);
};
const OPTIONAL = SITES.find(({ enabledByDefault }) => !enabledByDefault);

describe(`popup and options, in ${KIND}`, () => {
  test('a skill added in the popup changes the panel in the open tab, without a reload', async () => {
    const posting = await openPosting();
    await panelWith(browser(), posting, '2 of 3 essentials');
    const popup = await browser().openOwnPage('popup');
    const field = await element(popup, '[role=combobox]');
    await field.type('sql');
    await trueIn(popup, "document.querySelector('[role=option]')?.textContent === 'SQL'");
    await field.press('Enter');
    await panelWith(browser(), posting, 'All 3 essentials');
    expect(await stored(popup)).toContain('"sql"');
  });

  test('a site that is switched off: nothing of ours in the open tab, nor after a reload; on again brings it back', async () => {
    const posting = await openPosting();
    await panelWith(browser(), posting, '£72k–£84k');
    const options = await browser().openOwnPage('options');
    await choose(options, 'linkedin', 'o');
    await noPanel(browser(), posting);
    await expect.poll(() => registered(options)).not.toContain('linkedin');
    await posting.reload({ waitUntil: 'load' });
    await settle();
    expect(await browser().countHosts(posting)).toBe(0);
    await choose(options, 'linkedin', 'p');
    await panelWith(browser(), posting, '£72k–£84k');
    await expect.poll(() => registered(options)).toContain('linkedin');
  });

  test('a permission that is refused: said, and the site stays off', async () => {
    const options = await browser().openOwnPage('options');
    // Nobody is there to answer the browser's own question: this is what it answers when told no.
    await options.evaluate(`for (const api of [globalThis.chrome, globalThis.browser]) {
      if (!api?.permissions) continue;
      api.permissions.request = (...all) => { const [last] = all.slice(-1); if (typeof last === 'function') last(false); return Promise.resolve(false); };
    }`);
    const id = OPTIONAL?.id ?? '';
    await choose(options, id, 'p');
    await trueIn(
      options,
      `document.getElementById('site-${id}-state').textContent.includes('was not allowed to give access')`,
    );
    expect(await options.evaluate(`document.getElementById('site-${id}').value`)).toBe('off');
    expect(await stored(options)).not.toContain(`"${id}"`);
  });

  // Only Firefox lets a user take back what a site was given at installation.
  test.runIf(KIND === 'firefox')(
    'access that the user takes back: nothing of ours, and the options say so',
    async () => {
      const options = await browser().openOwnPage('options');
      const origins = '{ origins: ["*://*.linkedin.com/jobs/*"] }';
      await options.evaluate(`browser.permissions.remove(${origins})`);
      await expect.poll(() => registered(options)).not.toContain('linkedin');
      const posting = await openPosting();
      await settle();
      expect(await browser().countHosts(posting)).toBe(0);
      const again = await browser().openOwnPage('options');
      await again.bringToFront();
      await trueIn(again, "document.body.innerText.includes('Give access to LinkedIn')");
      await again.evaluate(
        "[...document.querySelectorAll('button')].find((each) => each.textContent === 'Give access to LinkedIn').focus()",
      );
      await again.keyboard.press('Enter');
      await panelWith(browser(), posting, '£72k–£84k');
    },
  );

  // In headless Chromium nobody can answer the browser's own prompt.
  test.runIf(KIND === 'firefox' && OPTIONAL)(
    'an optional site runs from when it is switched on until it is off',
    async () => {
      const options = await browser().openOwnPage('options');
      const [pattern = 'none'] = OPTIONAL?.matches ?? [];
      expect(await registered(options)).not.toContain(pattern);
      await choose(options, OPTIONAL?.id ?? '', 'p');
      await expect.poll(() => registered(options), { timeout: 8_000 }).toContain(pattern);
      await choose(options, OPTIONAL?.id ?? '', 'o');
      await expect.poll(() => registered(options), { timeout: 8_000 }).not.toContain(pattern);
    },
  );

  test('the licences of what is built in are a click away, with their letters right', async () => {
    const options = await browser().openOwnPage('options');
    const link = await element(options, 'a[href="/THIRD-PARTY.txt"]');
    // In the same tab, which the test can read.
    await link.evaluate((each) => each.removeAttribute('target'));
    await link.focus();
    await link.press('Enter');
    await expect.poll(() => options.evaluate('document.body.innerText').catch(String)).toContain('pdfjs-dist');
    expect(await options.evaluate('document.body.innerText')).toContain('2013–2025 Denis');
  });

  test.each([
    ['not JSON', 'certainly not JSON', 'not JSON'],
    ['of another program', '{"format":"other","profile":{}}', 'not a Bandwise backup'],
    [
      'of a newer version',
      '{"format":"bandwise-backup","profile":{"version":99,"value":{}},"settings":{"version":1,"value":{}}}',
      'newer',
    ],
    [
      'damaged',
      '{"format":"bandwise-backup","profile":{"version":1,"value":{"skills":7}},"settings":{"version":1,"value":{}}}',
      'damaged',
    ],
  ])('an import that is %s is refused with the reason, and changes nothing', async (_, text, reason) => {
    const options = await browser().openOwnPage('options');
    const before = await stored(options);
    mkdirSync('.cache/test', { recursive: true });
    const file = join(process.cwd(), '.cache/test', `import-${KIND}.json`);
    writeFileSync(file, text);
    const field = (await element(options, 'input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await trueIn(options, `document.body.innerText.includes(${JSON.stringify(reason)})`);
    expect(await options.evaluate('document.body.innerText')).toContain('nothing was changed');
    expect(await stored(options)).toBe(before);
  });

  test.each(['popup', 'options', 'sidepanel'] as const)('%s has no fault that axe can find', async (name) => {
    const page = await browser().openOwnPage(name);
    await trueIn(page, 'document.querySelector("#root")?.childElementCount > 0');
    const { source } = createRequire(import.meta.url)('axe-core') as { source: string };
    await page.evaluate(`${source}; undefined`);
    const found = await page.evaluate(
      'axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html].join(": ")))',
    );
    expect(found).toEqual([]);
  });
});
