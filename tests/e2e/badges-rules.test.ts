import { mkdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { badgePages, PATIENCE, PICTURES, rules } from './badge-page';
import { badgesOn, runInAllRoots } from './badge-roots';
import { KIND, useBrowser } from './open-browser';
import { cards, postingOf, RESULTS, resultsPage } from './results-page';
import { panelWith } from './wait-for';

const browser = useBrowser();
const { badged, bar, inSight, open, press, store, words } = badgePages(browser);
mkdirSync(PICTURES, { recursive: true });
beforeEach(() => store());

describe(`seen postings, rules and modes, in ${KIND}`, () => {
  test('a posting that was open: its card says what it said before, and does not vanish under the pointer', async () => {
    await store(rules({ action: 'hide', seen: true }));
    const list = await open(resultsPage(cards(3)));
    await badged(list, 3);
    const { url, html } = postingOf(50000002);
    const posting = await open(html, url);
    await panelWith(browser(), posting, 'essentials');
    const again = await open(resultsPage(cards(3)), RESULTS, true);
    await expect.poll(() => inSight(again), PATIENCE).toBe('1,hidden,1');
    expect(await bar(again)).toBe('1 hidden Show');
    await press(again);
    await badged(again, 3);
    expect((await words(again))[1]).toBe('Pay not stated');
    expect(await inSight(list)).toBe('1,1,1');
    expect((await words(list))[1]).toBe('Pay not stated');
  });

  test('side panel alone, or off: nothing on the page', async () => {
    for (const mode of ['side-panel', 'off'] as const) {
      await store({ sites: { reed: mode }, ...rules({ action: 'hide', notStated: true }) });
      const page = await open(resultsPage(cards(5)));
      await new Promise((resolve) => setTimeout(resolve, 1_200));
      expect(await badgesOn(browser(), page)).toEqual([]);
      expect(await inSight(page)).toBe('1,1,1,1,1');
      await page.close();
    }
  });

  test('rules hide and dim, leave no mark on the page’s own elements, and one press undoes them', async () => {
    await store(rules({ action: 'hide', notStated: true, agency: true }));
    const page = await open(resultsPage(cards(5)));
    await expect.poll(() => inSight(page), PATIENCE).toBe('1,hidden,hidden,1,1');
    expect(await bar(page)).toBe('2 hidden Show');
    expect(await page.evaluate("document.querySelectorAll('[style], article[class], article [hidden]').length")).toBe(
      0,
    );
    await press(page);
    await expect.poll(() => inSight(page), PATIENCE).toBe('1,1,1,1,1');
    expect((await badged(page, 5))[2]?.words).toContain('Agency');
    expect(await bar(page)).toBe('2 that your rules hide Hide again');
    await press(page);
    await expect.poll(() => inSight(page), PATIENCE).toBe('1,hidden,hidden,1,1');
    await store(rules({ action: 'dim', belowWish: true, keywords: ['pastry'] }));
    await expect.poll(() => inSight(page), PATIENCE).toBe('0.45,1,0.45,1,0.45');
    await page.screenshot({ path: `${PICTURES}/badges-rules-${KIND}.png` });
    await press(page);
    await expect.poll(() => inSight(page), PATIENCE).toBe('1,1,1,1,1');
    await store();
    await expect.poll(() => bar(page), PATIENCE).toBe('');
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
  });

  test('beside LinkedIn’s open posting: the panel and a badge on each card, and no trace after the site is off', async () => {
    const url = 'https://www.linkedin.com/jobs/search/?currentJobId=4400000031';
    const page = await open(readFileSync('tests/fixtures/linkedin/classic-results-with-pane.html', 'utf8'), url);
    await panelWith(browser(), page, 'Applied Scientist');
    await expect.poll(async () => (await words(page)).length, PATIENCE).toBeGreaterThan(1);
    expect((await words(page))[0]).toMatch(/^£100k–£120k: /);
    await store({ sites: { linkedin: 'off' } });
    await expect
      .poll(async () => (await runInAllRoots(browser(), page, 'function () { return "" }')).length, PATIENCE)
      .toBe(0);
  });
});
