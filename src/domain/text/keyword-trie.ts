/** A set of cue words with its number among all sets. */
interface WordSet {
  readonly words: readonly string[];
  readonly id: number;
}

/**
 * A trie of all cue words, in tables that are small enough for the processor's cache. A table with a row for each state
 * and a column for each letter had 300 kB and took most of the time of a scan. A state is a beginning of a cue word.
 * States are numbered by length, then by parent, so that the children of a state have numbers in a row.
 */
export interface KeywordTrie {
  /** By `gateOf`: one bit for each three characters that a cue may begin with. */
  readonly gates: Uint32Array;
  /** By character code below `CHARACTERS`, in either case: its column; 0 where no cue has the character. */
  readonly columns: Uint8Array;
  /** By the columns of the first two characters: the state that they lead to; 0 for none. */
  readonly pairs: Uint16Array;
  /** By state: its first child. Its children end where those of the next state begin. */
  readonly children: Uint16Array;
  /** By state: the column of its last character. */
  readonly letters: Uint8Array;
  /** By state: where its run in `ends` begins. */
  readonly runs: Uint16Array;
  /** Runs of ids of the sets that have a word which ends in the state. Each run is closed by `NO_SET`. */
  readonly ends: Int16Array;
}

/** The trie knows only ASCII characters, whose codes are below this. */
export const CHARACTERS = 128;
/** Closes a run of set ids. */
export const NO_SET = -1;
/** The number of bits for a column in `pairs`. */
export const COLUMN_BITS = 6;

/**
 * The number of the bit in `gates` for three character codes. It has the five lowest bits of each, which ignore case.
 */
export const gateOf = (first: number, second: number, third: number) =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

/** Builds the trie of all words of the sets. Words must be in lower case and ASCII, with two characters or more. */
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
  // Sorted by length and then by alphabet, which also sorts them by parent.
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
  // A state without children gets the first child of the next state, so that its own range is empty.
  for (let state = beginnings.length - 1; state >= 0; state -= 1) {
    const first = children[state] ?? 0;
    if (first === beginnings.length) children[state] = children[state + 1] ?? first;
  }
  const letters = Uint8Array.from(beginnings, (beginning) => columnAt(beginning, beginning.length - 1));
  return { gates, columns, pairs, children, letters, runs, ends: Int16Array.from(ends) };
}

/** Sets the bits of the three first characters of a word. */
function openGate(gates: Uint32Array, word: string): void {
  const gate = gateOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
  // After a cue of two letters any character may follow.
  const bits = word.length > 2 ? 1 << (gate & 31) : -1;
  gates[gate >> 5] = (gates[gate >> 5] ?? 0) | bits;
}
