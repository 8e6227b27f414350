/*
 * Most patterns cannot match without some plain word ("hybrid", "bonus", "visa"). All such words of all patterns are
 * looked for in one pass over a text, and each pattern is then tried only around its own: a posting is read in the time
 * of a few passes, however many wordings there are. The pass walks a tree of letters by hand: one pattern of all the words
 * took four times as long.
 */

import { buildTrie, CHARACTERS, COLUMN_BITS, gateOf, type KeywordTrie, NO_SET } from './keyword-trie';

/** Handle of a set of cue words. */
export interface Cues {
  readonly words: readonly string[];
  /** Its place among all sets. */
  readonly id: number;
}

/** Where the cues of one text stand, by the id of their set. */
interface Spots {
  /** Starts of words, in order. */
  readonly starts: readonly (readonly number[] | undefined)[];
  /** For a short text: sets of which a cue stands anywhere in it, within a word too. */
  readonly within: readonly (true | undefined)[] | null;
}

/** Ids run through both. */
const sets: { readonly everywhere: Cues[]; readonly inTitles: Cues[] } = { everywhere: [], inTitles: [] };
let trees: { readonly everywhere: KeywordTrie; readonly inTitles: KeywordTrie } | null = null;
/** The parts of one posting are each read by many patterns in a row. Long texts are told apart by identity: it costs nothing. */
const known = new Map<string, Spots>();
const recent: { readonly text: string; readonly spots: Spots }[] = [];
const MOST_KNOWN = 64;
const MOST_RECENT = 4;
const NOWHERE: readonly number[] = [];
/** Titles and labels: shorter texts than this are read whole. */
export const SHORT = 300;

/**
 * Declares the words that a pattern cannot do without, where a module is loaded. Lower case; each stands for every word
 * that begins with it ("contract" for "Contractors"). A word may hold any ASCII character, and must begin with a letter
 * or digit.
 */
export function declareCues(...words: readonly string[]): Cues {
  return declare(sets.everywhere, words);
}

/** The same for patterns that read titles and labels only: plain words ("data"), of which a description has too many. */
export function declareTitleCues(...words: readonly string[]): Cues {
  return declare(sets.inTitles, words);
}

function declare(among: Cues[], words: readonly string[]): Cues {
  const cues = { words, id: sets.everywhere.length + sets.inTitles.length };
  among.push(cues);
  trees = null;
  known.clear();
  recent.length = 0;
  return cues;
}

/** Where any of the cues begins in the text, at the start of a word, in order. UTF-16 indices. */
export function keywordPositions(text: string, { id }: Cues): readonly number[] {
  return spotsIn(text).starts[id] ?? NOWHERE;
}

/** Whether any of the cues is in the text; in a short one within a word too. */
export function hasKeyword(text: string, { id }: Cues): boolean {
  const { starts, within } = spotsIn(text);
  return (within ?? starts)[id] !== undefined;
}

/** Whether any of the cues begins a word from one place to another, both included. Takes a few steps, however many there are. */
export function isBetween(text: string, cues: Cues, from: number, to: number): boolean {
  const spots = keywordPositions(text, cues);
  let low = 0;
  let high = spots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spots[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low < spots.length && (spots[low] ?? 0) <= to;
}

function spotsIn(text: string): Spots {
  if (text.length < SHORT) {
    const before = known.get(text);
    if (before) return before;
    const spots = scan(text);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, spots);
    return spots;
  }
  for (const one of recent) if (one.text === text) return one.spots;
  const spots = scan(text);
  if (recent.length === MOST_RECENT) recent.pop();
  recent.unshift({ text, spots });
  return spots;
}

function scan(text: string): Spots {
  trees ??= { everywhere: buildTrie(sets.everywhere), inTitles: buildTrie(sets.inTitles) };
  const count = sets.everywhere.length + sets.inTitles.length;
  const spots: SpotsToFill = { starts: new Array(count), within: text.length < SHORT ? new Array(count) : null };
  walk(text, trees.everywhere, spots);
  if (spots.within) walk(text, trees.inTitles, spots);
  return spots;
}

/** One look at each character; at the start of a word the tree is followed as far as it goes. */
function walk(text: string, tree: KeywordTrie, { starts, within }: SpotsToFill): void {
  const { gates, columns, pairs, children, letters, runs, ends } = tree;
  const length = text.length;
  const inWords = IN_WORDS;
  const inside = within ? 0 : 1;
  let before = 0;
  // A cue has two characters or more.
  for (let i = 0; i + 1 < length; i += 1) {
    const code = text.charCodeAt(i);
    const kind = code < CHARACTERS ? (inWords[code] ?? 0) : 0;
    // One question for each character, since a processor guesses at each.
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

interface SpotsToFill {
  readonly starts: (number[] | undefined)[];
  readonly within: (true | undefined)[] | null;
}

/** A place once for each set, though two of its words begin there. */
function note(starts: (number[] | undefined)[], id: number, at: number): void {
  const seen = starts[id];
  if (!seen) starts[id] = [at];
  else if (seen[seen.length - 1] !== at) seen.push(at);
}

/** As `\w`: 1 for letters and digits of ASCII, and "_". */
const IN_WORDS = Uint8Array.from({ length: CHARACTERS }, (_, code) => Number(/\w/.test(String.fromCharCode(code))));
