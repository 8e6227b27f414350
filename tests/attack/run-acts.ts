import type { DrivenBrowser } from '../../src/tools/browsers/driven-browser';
import { type ReadResult, runInPage } from './run-reads';
import { charactersOf, DECOYS, secretWords, wordsRead } from './secret-words';
import type { Surface } from './surfaces';
import { HOOKS } from './techniques/hooks';
import { OBSERVERS } from './techniques/observers';
import { SELECTION } from './techniques/selection';
import { actInPanel, TYPED } from './user-acts';

/**
 * What reaches the page when the user clicks, selects, copies, drags and types in a surface. What was typed counts as a
 * secret too.
 */
export async function runActs(browser: DrivenBrowser, surface: Surface, own: string): Promise<readonly ReadResult[]> {
  const page = await surface.open();
  const secrets = [...secretWords(await surface.text(page), own), TYPED];
  const box = await surface.place(page);
  await actInPanel(browser, page);
  await new Promise((done) => setTimeout(done, 300));
  const results: ReadResult[] = [];
  for (const { name, techniques } of [HOOKS, OBSERVERS, SELECTION]) {
    for (const technique of techniques) {
      if (technique.spoils) continue;
      const { texts = [], facts = [] } = await runInPage(page, technique.run, { guesses: [], decoys: DECOYS, box });
      const words = wordsRead(texts, secrets);
      const after = { technique: `${name}: ${technique.name}`, surface: 'used', facts };
      results.push({ ...after, words, characters: charactersOf(words) });
    }
  }
  return results;
}
