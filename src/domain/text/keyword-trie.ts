/** A set of words with its place among all sets. */
interface WordSet {
  readonly words: readonly string[];
  readonly id: number;
}

/**
 * All cue words letter by letter, in tables so small that they stay at hand: a row for each letter of each beginning
 * took 300 kB and most of the time of a scan. States are numbered level by level, so that the children of one lie side
 * by side.
 */
export interface KeywordTrie {
  /** A bit for each three first characters that a cue may have, by `gateOf`. */
  readonly gates: Uint32Array;
  /** The column of a character below `CHARACTERS`, either case; 0 where no cue has it. At most `COLUMNS`. */
  readonly columns: Uint8Array;
  /** By the columns of the first two characters, the state they lead to; 0 where there is none. */
  readonly pairs: Uint16Array;
  /** By state, the first of its children; they end where those of the next begin. */
  readonly children: Uint16Array;
  /** By state, the column that leads to it. */
  readonly letters: Uint8Array;
  /** By state, where its run in `ends` begins: the ids of the sets of which a word ends there, closed by `NO_SET`. */
  readonly runs: Uint16Array;
  readonly ends: Int16Array;
}

/** The tree knows ASCII only. */
export const CHARACTERS = 128;
/** Closes a run of ids. */
export const NO_SET = -1;
/** Places for columns in `pairs`, as a power of two. */
export const COLUMN_BITS = 6;

/** Where in `gates` the bit of three character codes is: five bits of each, in which case makes no difference. */
export const gateOf = (first: number, second: number, third: number) =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

/** The tree of all words of the sets: lower case, ASCII, two characters or more. */
export function buildTrie(sets: readonly WordSet[]): KeywordTrie {
  const columns = new Uint8Array(CHARACTERS);
  for (const [i, letter] of [...new Set(sets.flatMap(({ words }) => [...words.join('')]))].sort().entries()) {
    columns[letter.charCodeAt(0)] = i + 1;
    columns[letter.toUpperCase().charCodeAt(0)] = i + 1;
  }
  const columnAt = (text: string, at: number) => columns[text.charCodeAt(at)] ?? 0;
  const gates = new Uint32Array(1 << 10);
  const idsOf = new Map<string, number[]>([['', []]]);
  for (const { words, id } of sets) {
    for (const word of words) {
      openGate(gates, word);
      for (let end = 1; end <= word.length; end += 1) {
        if (!idsOf.has(word.slice(0, end))) idsOf.set(word.slice(0, end), []);
      }
      idsOf.get(word)?.push(id);
    }
  }
  // By length, then by parent: a parent's place is its place among those of its length.
  const beginnings = [...idsOf.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const stateOf = new Map(beginnings.map((beginning, state) => [beginning, state]));
  const children = new Uint16Array(beginnings.length + 1).fill(beginnings.length);
  const pairs = new Uint16Array(1 << (2 * COLUMN_BITS));
  const ends: number[] = [];
  const runs = new Uint16Array(beginnings.length);
  for (const [state, beginning] of [...beginnings.entries()].toReversed()) {
    runs[state] = ends.push(...(idsOf.get(beginning) ?? []), NO_SET) - (idsOf.get(beginning)?.length ?? 0) - 1;
    if (beginning.length === 2) pairs[(columnAt(beginning, 0) << COLUMN_BITS) | columnAt(beginning, 1)] = state;
    if (beginning !== '') children[stateOf.get(beginning.slice(0, -1)) ?? 0] = state;
  }
  // One without children ends where it begins: at the children of the next.
  for (let state = beginnings.length - 1; state >= 0; state -= 1) {
    const first = children[state] ?? 0;
    if (first === beginnings.length) children[state] = children[state + 1] ?? first;
  }
  const letters = Uint8Array.from(beginnings, (beginning) => columnAt(beginning, beginning.length - 1));
  return { gates, columns, pairs, children, letters, runs, ends: Int16Array.from(ends) };
}

function openGate(gates: Uint32Array, word: string): void {
  const gate = gateOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
  // Behind a cue of two letters anything may stand.
  const bits = word.length > 2 ? 1 << (gate & 31) : -1;
  gates[gate >> 5] = (gates[gate >> 5] ?? 0) | bits;
}
