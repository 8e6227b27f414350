import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { postingBody, SENIOR } from '../e2e/posting-page';
import { givenOn, type ReadResult, readResult, runInPage } from './run-reads';
import { type Surface, untilText } from './surfaces';
import type { Family } from './technique';
import { selectInPanel } from './user-acts';

/** So many postings are opened in one page, one after the other. */
const NAVIGATIONS = 30;

/** What a site does in place of loading a page. */
const navigate = (at: number) =>
  `document.title = 'LinkedIn'; history.pushState({}, '', '/jobs/view/${4_400_200_000 + at}/');
   document.body.innerHTML = ${JSON.stringify(postingBody(SENIOR)).replace('£101,000', `£${70 + at},000`)};`;

/** Reads again after the user has gone through thirty postings in one page, with a selection in the panel now and then. */
export async function runSoak(
  browser: DrivenBrowser,
  surface: Surface,
  families: readonly Family[],
  own: string,
): Promise<readonly ReadResult[]> {
  const page = await surface.open();
  for (let at = 1; at <= NAVIGATIONS; at += 1) {
    await page.evaluate(navigate(at));
    await untilText(
      () => browser.panelText(page),
      (text) => text.includes(`£${70 + at}k–£113k`),
    );
    if (at % 10 === 0) await selectInPanel(browser, page);
  }
  const hosts = await browser.countHosts(page);
  if (hosts !== 1) throw new Error(`After ${NAVIGATIONS} postings the page has ${hosts} elements of ours.`);
  const results: ReadResult[] = [];
  for (const { name, techniques } of families) {
    for (const technique of techniques) {
      if (technique.spoils) continue;
      const given = await givenOn(surface, page, own + postingBody(SENIOR), []);
      await selectInPanel(browser, page);
      const { facts: _, ...found } = await runInPage(page, technique.run, given);
      results.push(readResult(`${name}: ${technique.name}`, 'soak', found, given.secrets));
    }
  }
  return results;
}
