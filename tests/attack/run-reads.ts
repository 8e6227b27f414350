import type { Page } from 'puppeteer-core';
import { charactersOf, DECOYS, secretWords, wordsRead } from './secret-words';
import type { Surface } from './surfaces';
import type { Family, Found, Given, Technique } from './technique';

/** What one technique came by on one surface. */
export interface ReadResult {
  readonly technique: string;
  readonly surface: string;
  readonly words: readonly string[];
  readonly characters: number;
  readonly facts: readonly string[];
}

/** Longer than any technique takes; one that hangs is a failure of its own. */
const PATIENCE_MS = 25_000;

/** Runs a technique's source in the page's own world. */
export async function runInPage(page: Page, run: Technique['run'], given: Given): Promise<Found> {
  const expression = `(async () => {
    if (!window.armed?.isReady) throw new Error('the page is not armed');
    window.armed.isPaused = true;
    try {
      const { texts = [], facts = [] } = await (${run})(${JSON.stringify(given)});
      return JSON.stringify({ texts: [...new Set(texts)].map((text) => String(text).slice(0, 200_000)).slice(0, 4_000), facts });
    } finally {
      window.armed.isPaused = false;
    }
  })()`;
  const late = new Promise<never>((_, fail) => {
    setTimeout(() => fail(new Error('it takes longer than 25 s')), PATIENCE_MS).unref();
  });
  return JSON.parse(String(await Promise.race([page.evaluate(expression), late])));
}

/** What a technique is given on this page. */
export async function givenOn(
  surface: Surface,
  page: Page,
  own: string,
): Promise<Given & { secrets: readonly string[] }> {
  const secrets = secretWords(await surface.text(page), own);
  return { guesses: secrets.slice(0, 30), decoys: DECOYS, box: await surface.place(page), secrets };
}

/** The page's own words: its markup, its address and what a page's own script can read without ours. */
export const ownText = (html: string, url: string) => `${html}\n${url}`;

/** Runs some techniques on a surface, one after the other, each on a page that the one before has not spoilt. */
export async function runReads(
  surface: Surface,
  families: readonly Family[],
  own: string,
  wanted: (technique: Technique) => boolean,
): Promise<readonly ReadResult[]> {
  const results: ReadResult[] = [];
  let page = await surface.open();
  let given = await givenOn(surface, page, own);
  if (given.secrets.length === 0)
    throw new Error(`Nothing secret stands in the ${surface.name}, so nothing is tested.`);
  for (const { name: family, techniques } of families) {
    for (const technique of techniques.filter(wanted)) {
      await surface.before?.(page);
      const name = `${family}: ${technique.name}`;
      try {
        const { texts = [], facts = [] } = await runInPage(page, technique.run, given);
        const words = wordsRead(texts, given.secrets);
        results.push({ technique: name, surface: surface.name, words, characters: charactersOf(words), facts });
      } catch (error) {
        console.error(`  ${name} on the ${surface.name}: ${error instanceof Error ? error.message : error}`);
        results.push({ technique: name, surface: surface.name, words: [], characters: Number.NaN, facts: [] });
      }
      if (!technique.spoils) continue;
      page = await surface.open();
      given = await givenOn(surface, page, own);
    }
  }
  return results;
}
