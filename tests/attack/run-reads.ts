import type { Page } from 'puppeteer-core';
import { inTime } from './kept-browser';
import { charactersOf, DECOYS, secretWords, wordsRead } from './secret-words';
import type { Surface } from './surfaces';
import type { Family, Found, Given, Technique } from './technique';
import { type Renew, tryTwice } from './try-twice';

/** What one technique came by on one surface. */
export interface ReadResult {
  readonly technique: string;
  readonly surface: string;
  readonly words: readonly string[];
  /** Not a number where the technique came to no end. */
  readonly characters: number;
  readonly facts: readonly string[];
  /** How many closed roots the page got hold of. */
  readonly roots: number;
}

/** Where there is no frame, the panel says nothing of the user. */
const OPEN_FACT = 'what the panel says of the posting against the market, where the page keeps our frame from loading';

/** Longer than any technique takes. Milliseconds. */
const PATIENCE_MS = 25_000;
/** The same with the page that is opened for it. */
const CELL_MS = 70_000;

/** A technique's result in characters and words. */
export function readResult(
  technique: string,
  surface: string,
  { texts = [], facts = [], roots = 0 }: Found,
  secrets: readonly string[],
): ReadResult {
  const words = wordsRead(texts, secrets);
  return { technique, surface, words, characters: charactersOf(words), facts, roots };
}

/** The result of a technique, which may read public facts where the panel shows no others. */
export function judged(name: string, surface: Surface, technique: Technique, found: Found, given: GivenOn): ReadResult {
  if (!surface.isPublic && !technique.makesPublic) return readResult(name, surface.name, found, given.secrets);
  const opens = wordsRead(found.texts ?? [], given.open).length > 0 ? [OPEN_FACT] : [];
  return readResult(name, surface.name, { ...found, facts: [...(found.facts ?? []), ...opens] }, given.personal);
}

/** Runs a technique's source in the page's own world. */
export async function runInPage(page: Page, run: Technique['run'], given: Given): Promise<Found> {
  const expression = `(async () => {
    if (!window.armed?.isReady) throw new Error('the page is not armed');
    window.armed.isPaused = true;
    window.armed.roots.clear();
    try {
      const { texts = [], facts = [] } = await (${run})(${JSON.stringify(given)});
      return JSON.stringify({ texts: [...new Set(texts)].map((text) => String(text).slice(0, 200_000)).slice(0, 4_000), facts, roots: window.armed.roots.size });
    } finally {
      window.armed.isPaused = false;
    }
  })()`;
  return JSON.parse(String(await inTime(page.evaluate(expression), PATIENCE_MS)));
}

/** What a technique is given on this page, and what of it must not be read. */
export interface GivenOn extends Given {
  readonly secrets: readonly string[];
  /** Words that come from the profile. */
  readonly personal: readonly string[];
  /** Words of public facts. They may be read where the panel shows no others. */
  readonly open: readonly string[];
}

/** Looks at a surface from outside. `personal` are words that come from the profile. */
export async function givenOn(
  surface: Surface,
  page: Page,
  own: string,
  personal: readonly string[],
): Promise<GivenOn> {
  const shown = secretWords(await surface.text(page), own);
  const secrets = surface.isPublic ? personal : shown;
  const guesses = [...(surface.isPublic ? personal : []), ...shown].slice(0, 30);
  const open = shown.filter((word) => !personal.includes(word));
  return { guesses, decoys: DECOYS, box: await surface.place(page), secrets, personal, open };
}

/** The page's own words: its markup, its address and what a page's own script can read without ours. */
export const ownText = (html: string, url: string) => `${html}\n${url}`;

/** Runs some techniques on a surface, one after the other, each on a page that the one before has not spoilt. */
export async function runReads(
  surface: Surface,
  families: readonly Family[],
  own: string,
  wanted: (technique: Technique) => boolean,
  personal: readonly string[],
  renew: Renew,
): Promise<readonly ReadResult[]> {
  const results: ReadResult[] = [];
  let opened: { readonly page: Page; readonly given: GivenOn } | null = null;
  const open = async () => {
    const page = await surface.open();
    const given = await givenOn(surface, page, own, personal);
    if (given.secrets.length === 0) throw new Error(`nothing secret stands in the ${surface.name}`);
    return { page, given };
  };
  for (const { name: family, techniques } of families) {
    for (const technique of techniques.filter(wanted)) {
      const name = `${family}: ${technique.name}`;
      const read = async () => {
        const before = opened;
        // Whoever fails leaves a page that nobody else takes.
        opened = null;
        const { page, given } = before ?? (await open());
        await surface.before?.(page);
        const found = await runInPage(page, technique.run, given);
        if (!technique.spoils) opened = { page, given };
        return judged(name, surface, technique, found, given);
      };
      const result = await tryTwice(`${name} on the ${surface.name}`, CELL_MS, renew, read);
      results.push(result ?? { ...readResult(name, surface.name, {}, []), characters: Number.NaN });
    }
  }
  return results;
}
