import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { givenOn, judged, type ReadResult, runInPage } from './run-reads';
import type { Surface } from './surfaces';
import type { Family } from './technique';
import { BREAK_IN } from './techniques/break-in';
import { HOOKS } from './techniques/hooks';
import { OBSERVERS } from './techniques/observers';
import { SELECTION } from './techniques/selection';
import { actInPanel, selectAcross, TYPED } from './user-acts';

/** So long the page counts as activated after a driver has run something in it. Milliseconds. */
const ACTIVATION_MS = 5_300;

/**
 * What reaches the page when the user clicks, selects, copies, drags and types in a surface, and
 * then drags the mouse from the page's own words across it and selects all. What was typed counts as a
 * secret too.
 */
export async function runActs(
  browser: DrivenBrowser,
  surface: Surface,
  own: string,
  quick: boolean,
  personal: readonly string[],
): Promise<readonly ReadResult[]> {
  const page = await surface.open();
  const given = await givenOn(surface, page, own, personal);
  const secrets = [...given.secrets, TYPED];
  const results: ReadResult[] = [];
  const look = async (after: string, families: readonly Family[]) => {
    await new Promise((done) => setTimeout(done, 300));
    for (const { name, techniques } of families) {
      for (const technique of techniques) {
        if (technique.spoils && name !== BREAK_IN.name) continue;
        const found = await runInPage(page, technique.run, given);
        const at = { ...surface, name: after };
        results.push(judged(`${name}: ${technique.name}`, at, technique, found, { ...given, secrets }));
      }
    }
  };
  if (!quick) await new Promise((done) => setTimeout(done, ACTIVATION_MS));
  await actInPanel(browser, page);
  await look('used', [HOOKS, OBSERVERS, SELECTION]);
  await selectAcross(browser, page);
  await look('crossed', [SELECTION, HOOKS, BREAK_IN]);
  return results;
}
