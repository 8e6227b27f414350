import type { Page } from 'puppeteer-core';
import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { givenOn, runInPage } from './run-reads';
import type { Surface } from './surfaces';
import type { Family, Technique } from './technique';

/** What one technique pressed. */
export interface PressResult {
  readonly technique: string;
  readonly surface: string;
  /** What changed that only a press in the panel could change; empty where nothing was pressed. */
  readonly pressed: string;
}

/** How long a press takes until it shows. */
const TO_SHOW_MS = 400;

/** What the panel says, and what else a press could open; null as text where the page took the panel away, which it may. */
async function stateOf(browser: DrivenBrowser, surface: Surface, page: Page) {
  const text = await surface.text(page).catch(() => '');
  return { text, tabs: (await browser.driver.browser.pages()).length };
}

/** Tries to press something of a surface by script, and looks from outside whether anything happened. */
export async function runPresses(
  browser: DrivenBrowser,
  surface: Surface,
  { name: family, techniques }: Family,
  own: string,
  wanted: (technique: Technique) => boolean,
): Promise<readonly PressResult[]> {
  const results: PressResult[] = [];
  let page = await surface.open();
  const untouched = (await stateOf(browser, surface, page)).text;
  for (const technique of techniques.filter(wanted)) {
    const before = await stateOf(browser, surface, page);
    const given = await givenOn(surface, page, own, []);
    await runInPage(page, technique.run, given).catch((error) => console.error(`  ${technique.name}: ${error}`));
    await new Promise((done) => setTimeout(done, TO_SHOW_MS));
    const after = await stateOf(browser, surface, page);
    const changed = after.text !== '' && after.text !== before.text ? 'the text changed' : '';
    const opened = after.tabs > before.tabs ? 'a tab opened' : '';
    results.push({
      technique: `${family}: ${technique.name}`,
      surface: surface.name,
      pressed: [changed, opened].filter(Boolean).join(', '),
    });
    if (!changed && !opened && !technique.spoils && after.text === before.text) continue;
    page = await surface.open();
  }
  // A press that only changed what is stored shows on the next page.
  page = await surface.open();
  const { text } = await stateOf(browser, surface, page);
  const stored = text === untouched ? '' : 'the next page shows something else';
  results.push({ technique: `${family}: what is stored afterwards`, surface: surface.name, pressed: stored });
  return results;
}
