/** A set of words with its place among all sets. */
interface WordSet {
  readonly words: readonly string[];
  readonly id: number;
}

/** The cue words letter by letter. A state is a row of `next`; 0 is the root, and there is no way back to it. */
export interface CueTree {
  readonly next: Uint16Array;
  /** Columns in a row, as a power of two. */
  readonly bits: number;
  /** The column of a character below `CHARACTERS`, either case; 0 where no cue has it. */
  readonly columns: Uint8Array;
  /** From this state on, a word ends in each. */
  readonly firstEnd: number;
  /** By state from `firstEnd`, where its run in `ends` begins: the ids of the sets with the word, closed by `NO_SET`. */
  readonly runs: Int32Array;
  readonly ends: Int16Array;
  /** By `gateOf` the first three characters: 1 where a cue may begin so. Small enough to stay at hand, unlike the tree. */
  readonly gates: Uint8Array;
}

/** The tree knows ASCII only. */
export const CHARACTERS = 128;
/** Closes a run of ids. */
export const NO_SET = -1;

/** Where in `gates` three character codes are: five bits of each, in which case makes no difference. */
export const gateOf = (first: number, second: number, third: number) =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

/** The tree of all words of the sets: lower case, ASCII. */
export function plantTree(sets: readonly WordSet[]): CueTree {
  // Letters first: then a state's own lie side by side in memory.
  const letters = [...new Set(sets.flatMap(({ words }) => [...words.join('')]))].sort().reverse();
  const bits = Math.ceil(Math.log2(letters.length + 1));
  const columns = new Uint8Array(CHARACTERS);
  for (const [i, letter] of letters.entries()) {
    columns[letter.charCodeAt(0)] = i + 1;
    columns[letter.toUpperCase().charCodeAt(0)] = i + 1;
  }
  const gates = new Uint8Array(1 << 15);
  const idsOf = new Map<string, number[]>([['', []]]);
  for (const { words, id } of sets) {
    for (const word of words) {
      for (let end = 1; end <= word.length; end += 1) {
        const beginning = word.slice(0, end);
        if (!idsOf.has(beginning)) idsOf.set(beginning, []);
      }
      idsOf.get(word)?.push(id);
      openGate(gates, word);
    }
  }
  // The root is state 0; the beginnings in which a word ends come last.
  const states = [...idsOf].sort(
    ([a, ids], [b, others]) => Math.sign(ids.length) - Math.sign(others.length) || a.length - b.length,
  );
  const firstEnd = states.findIndex(([, ids]) => ids.length > 0);
  const stateOf = new Map(states.map(([beginning], state) => [beginning, state]));
  const next = new Uint16Array(states.length << bits);
  for (const [beginning, state] of stateOf) {
    if (beginning === '') continue;
    const from = stateOf.get(beginning.slice(0, -1)) ?? 0;
    next[(from << bits) + (columns[beginning.charCodeAt(beginning.length - 1)] ?? 0)] = state;
  }
  const ends: number[] = [NO_SET];
  const runs = states.slice(firstEnd).map(([, ids]) => ends.push(...ids, NO_SET) - ids.length - 1);
  return { next, bits, columns, firstEnd, runs: Int32Array.from(runs), ends: Int16Array.from(ends), gates };
}

function openGate(gates: Uint8Array, word: string): void {
  const gate = gateOf(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2));
  // Behind a cue of two letters anything may stand.
  if (word.length > 2) gates[gate] = 1;
  else gates.fill(1, gate & ~31, (gate & ~31) + 32);
}
