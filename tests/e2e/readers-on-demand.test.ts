import { beforeEach, describe, expect, test } from 'vitest';
import { readHtml } from '../../src/cli/read-html';
import { FIXTURES } from '../sites/read-fixture';
import { badgePages } from './badge-page';
import { KIND, useBrowser } from './open-browser';
import { cards, resultsPage } from './results-page';
import { panelWith } from './wait-for';

const browser = useBrowser();
const { badged, open, store } = badgePages(browser);
beforeEach(() => store());

/** As a page is after its site has renamed everything that a hook could be hung on. */
const renamed = (html: string) => html.replaceAll(/\s(class|id|data-[\w-]+)="/gi, ' $1="other-');

describe(`readers that come on demand, in ${KIND}`, () => {
  test('a posting of a known site has its panel when none of the hooks match any more', async () => {
    const { html, expected } = FIXTURES.find(({ name }) => name === 'reed/no-names-at-all') ?? {};
    const url = expected?.url ?? '';
    const damaged = renamed(html ?? '');
    const { posting } = readHtml(damaged, url);
    expect(new Set(Object.values(posting?.rungs ?? {}))).toEqual(new Set(['structure']));
    browser().pages.set(url, damaged);
    const page = await browser().openPage(url);
    await panelWith(browser(), page, posting?.title ?? 'a title', posting?.hiringOrganization ?? 'a name');
  });

  test('a list of a known site has its badges when none of the hooks match any more', async () => {
    const page = await open(renamed(resultsPage(cards(5))));
    const all = await badged(page, 5);
    expect(all.map(({ words }) => words.join(', '))[2]).toMatch(/^£40k: /);
  });
});
