/*
 * Most patterns cannot match without some plain word, their cue ("hybrid", "bonus", "visa"). One pass over a text finds
 * the cues of all patterns, and each pattern is then tried only around its own. So a posting is read in the time of a
 * few passes, however many wordings there are. The pass walks a trie by hand, because one regular expression of all the
 * words took four times as long.
 */

import { buildTrie, CHARACTERS, COLUMN_BITS, gateOf, type KeywordTrie, NO_SET } from './keyword-trie';

/** A set of cue words that was declared. */
export interface Cues {
  readonly words: readonly string[];
  /** The number of the set among all sets. */
  readonly id: number;
}

/** Where the cues stand in one text, by the id of their set. */
interface KeywordPositions {
  /** Where words begin with a cue, in order. */
  readonly starts: readonly (readonly number[] | undefined)[];
  /** Only for a short text: the sets that have a cue anywhere in it, also within a word. */
  readonly within: readonly (true | undefined)[] | null;
}

/** The sets that were declared. Ids are counted through both lists. */
const sets: { readonly everywhere: Cues[]; readonly inTitles: Cues[] } = { everywhere: [], inTitles: [] };
let tries: { readonly everywhere: KeywordTrie; readonly inTitles: KeywordTrie } | null = null;
/*
 * Positions in texts that were read before, since many patterns read each part of a posting in a row. Short texts are
 * found by their hash. Long texts are compared with the last few, which is free because they are usually the same
 * string object.
 */
const knownShort = new Map<string, KeywordPositions>();
const recentLong: { readonly text: string; readonly positions: KeywordPositions }[] = [];
const MOST_SHORT = 64;
const MOST_LONG = 4;
const NOWHERE: readonly number[] = [];
/** Texts with fewer UTF-16 units than this are titles and labels, and are read whole. */
export const SHORT = 300;

/**
 * Declares the words without which a pattern cannot match. Call it where a module is loaded. Words are in lower case,
 * and each stands for every word that begins with it ("contract" for "Contractors"). A word has two characters or more,
 * may hold any ASCII character, and must begin with a letter or digit. Several may stand in one string, with bars between.
 */
export function declareCues(...words: readonly string[]): Cues {
  return declare(sets.everywhere, words);
}

/** The same for patterns that read only titles and labels. Their cues ("data") are too frequent in descriptions. */
export function declareTitleCues(...words: readonly string[]): Cues {
  return declare(sets.inTitles, words);
}

/** Sets of the same words are one, so that their places are noted once. */
function declare(list: Cues[], several: readonly string[]): Cues {
  const words = several.flatMap((some) => some.split('|'));
  const same = list.find((cues) => cues.words.join('|') === words.join('|'));
  if (same) return same;
  const cues = { words, id: sets.everywhere.length + sets.inTitles.length };
  list.push(cues);
  tries = null;
  knownShort.clear();
  recentLong.length = 0;
  return cues;
}

/** Where words of the text begin with any of the cues, in order. UTF-16 indices. */
export function keywordPositions(text: string, { id }: Cues): readonly number[] {
  return positionsIn(text).starts[id] ?? NOWHERE;
}

/** Whether any of the cues is in the text. In a short text it may also stand within a word. */
export function hasKeyword(text: string, { id }: Cues): boolean {
  const { starts, within } = positionsIn(text);
  return (within ?? starts)[id] !== undefined;
}

/** Tells of one set of cues after another whether any of them is in the text of any of the parts. */
export function keywordsOf(parts: readonly { readonly text: string }[]): (cues: Cues) => boolean {
  const found = parts.map(({ text }) => {
    const { starts, within } = positionsIn(text);
    return within ?? starts;
  });
  // A loop, since it runs for each entry of each table.
  return ({ id }) => {
    for (const sets of found) if (sets[id] !== undefined) return true;
    return false;
  };
}

/** The positions of all cues in a text, from memory where it was read before. */
function positionsIn(text: string): KeywordPositions {
  if (text.length < SHORT) {
    const before = knownShort.get(text);
    if (before) return before;
    const positions = scan(text);
    if (knownShort.size >= MOST_SHORT) knownShort.clear();
    knownShort.set(text, positions);
    return positions;
  }
  for (const one of recentLong) if (one.text === text) return one.positions;
  const positions = scan(text);
  if (recentLong.length === MOST_LONG) recentLong.pop();
  recentLong.unshift({ text, positions });
  return positions;
}

function scan(text: string): KeywordPositions {
  tries ??= { everywhere: buildTrie(sets.everywhere), inTitles: buildTrie(sets.inTitles) };
  const count = sets.everywhere.length + sets.inTitles.length;
  const positions: PositionsToFill = {
    starts: new Array(count),
    within: text.length < SHORT ? new Array(count) : null,
  };
  walk(text, tries.everywhere, positions);
  if (positions.within) walk(text, tries.inTitles, positions);
  return positions;
}

/** Looks at each character once. Where a cue may begin, the trie is followed as far as the text agrees with it. */
function walk(text: string, trie: KeywordTrie, { starts, within }: PositionsToFill): void {
  const { gates, columns, pairs, children, letters, runs, ends } = trie;
  const length = text.length;
  const inWords = IN_WORDS;
  const inside = within ? 0 : 1;
  let before = 0;
  // A cue has two characters or more.
  for (let i = 0; i + 1 < length; i += 1) {
    const code = text.charCodeAt(i);
    const kind = code < CHARACTERS ? (inWords[code] ?? 0) : 0;
    // One condition for each character, since each one may cost a branch misprediction.
    const isAsked = kind & ~(before & inside);
    const isStart = before === 0;
    before = kind;
    if (isAsked === 0) continue;
    const second = text.charCodeAt(i + 1);
    const gate = gateOf(code, second, i + 2 < length ? text.charCodeAt(i + 2) : 0);
    if ((((gates[gate >> 5] ?? 0) >>> (gate & 31)) & 1) === 0 || second >= CHARACTERS) continue;
    let state = pairs[((columns[code] ?? 0) << COLUMN_BITS) | (columns[second] ?? 0)] ?? 0;
    for (let j = i + 2; state !== 0; j += 1) {
      for (let k = runs[state] ?? 0; ends[k] !== NO_SET; k += 1) {
        const id = ends[k] ?? 0;
        if (within) within[id] = true;
        if (isStart) note(starts, id, i);
      }
      const next = j < length ? text.charCodeAt(j) : CHARACTERS;
      const column = next < CHARACTERS ? (columns[next] ?? 0) : 0;
      const last = children[state + 1] ?? 0;
      let child = children[state] ?? 0;
      while (child < last && letters[child] !== column) child += 1;
      state = child < last ? child : 0;
    }
  }
}

interface PositionsToFill {
  readonly starts: (number[] | undefined)[];
  readonly within: (true | undefined)[] | null;
}

/** Notes a position once for each set, also where two of its words begin there. */
function note(starts: (number[] | undefined)[], id: number, at: number): void {
  const seen = starts[id];
  if (!seen) starts[id] = [at];
  else if (seen[seen.length - 1] !== at) seen.push(at);
}

/** By ASCII code: 1 for what `\w` matches, which are letters, digits and "_". */
const IN_WORDS = Uint8Array.from({ length: CHARACTERS }, (_, code) => Number(/\w/.test(String.fromCharCode(code))));
