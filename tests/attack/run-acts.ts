import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { type ReadResult, readResult, runInPage } from './run-reads';
import { DECOYS, secretWords } from './secret-words';
import type { Surface } from './surfaces';
import type { Family } from './technique';
import { HOOKS } from './techniques/hooks';
import { OBSERVERS } from './techniques/observers';
import { SELECTION } from './techniques/selection';
import { actInPanel, selectAcross, TYPED } from './user-acts';

/**
 * What reaches the page when the user clicks, selects, copies, drags and types in a surface, and
 * then drags the mouse from the page's own words across it and selects all. What was typed counts as a
 * secret too.
 */
export async function runActs(browser: DrivenBrowser, surface: Surface, own: string): Promise<readonly ReadResult[]> {
  const page = await surface.open();
  const secrets = [...secretWords(await surface.text(page), own), TYPED];
  const box = await surface.place(page);
  const results: ReadResult[] = [];
  const look = async (after: string, families: readonly Family[]) => {
    await new Promise((done) => setTimeout(done, 300));
    for (const { name, techniques } of families) {
      for (const technique of techniques) {
        if (technique.spoils) continue;
        const found = await runInPage(page, technique.run, { guesses: [], decoys: DECOYS, box });
        results.push(readResult(`${name}: ${technique.name}`, after, found, secrets));
      }
    }
  };
  await actInPanel(browser, page);
  await look('used', [HOOKS, OBSERVERS, SELECTION]);
  await selectAcross(browser, page);
  await look('crossed', [SELECTION, HOOKS]);
  return results;
}
