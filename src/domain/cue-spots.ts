/*
 * Most patterns cannot match without some plain word ("hybrid", "bonus", "visa"). All such words of all patterns are
 * looked for in one pass over a text, and each pattern is then tried only around its own: a posting is read in the time
 * of a few passes, however many wordings there are.
 */

/** Handle of a set of cue words. */
export interface Cues {
  readonly words: readonly string[];
}

const registered = new Set<string>();
let compiled: { readonly pattern: RegExp; readonly starts: ReadonlyMap<string, readonly string[]> } | null = null;
/** The parts of one posting are each read by many patterns in a row. */
const known = new Map<string, ReadonlyMap<string, readonly number[]>>();
const MOST_KNOWN = 32;
const NOWHERE: readonly number[] = [];

/**
 * Declares the words that a pattern cannot do without, where a module is loaded. Lower case; each stands for every word
 * that begins with it ("contract" for "Contractors"). A word may hold spaces and hyphens, and must begin with a letter
 * or digit.
 */
export function declareCues(...words: readonly string[]): Cues {
  for (const word of words) registered.add(word);
  compiled = null;
  known.clear();
  return { words };
}

/** Where any of the cues begins in the text, in order. UTF-16 indices. */
export function spotsOf(text: string, { words }: Cues): readonly number[] {
  const spots = known.get(text) ?? remember(text, scan(text));
  const found = words.flatMap((word) => spots.get(word) ?? NOWHERE);
  return words.length > 1 && found.length > 1 ? found.sort((a, b) => a - b) : found;
}

function remember(text: string, spots: ReadonlyMap<string, readonly number[]>): typeof spots {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, spots);
  return spots;
}

function scan(text: string): ReadonlyMap<string, readonly number[]> {
  compiled ??= compile();
  const spots = new Map<string, number[]>();
  for (const { 0: found, index } of text.matchAll(compiled.pattern)) {
    for (const word of compiled.starts.get(found.toLowerCase()) ?? []) {
      const seen = spots.get(word);
      if (seen) seen.push(index);
      else spots.set(word, [index]);
    }
  }
  return spots;
}

/** The longest word is found; it stands for every shorter one that it begins with. */
function compile() {
  const words = [...registered];
  const starts = new Map(words.map((word) => [word, words.filter((other) => word.startsWith(other))]));
  return { pattern: new RegExp(`\\b${oneOf(words)}`, 'gi'), starts };
}

/** Any of the words, letter by letter: "(?:m(?:onth|th)|y(?:ear))" takes half the time of "(?:month|mth|year)". */
function oneOf(words: readonly string[]): string {
  const byLetter = new Map<string, string[]>();
  for (const word of words) {
    const [letter, rest] = [word.slice(0, 1), word.slice(1)];
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), rest]);
  }
  const branches = [...byLetter].map(([letter, rests]) => {
    const longer = rests.filter((rest) => rest !== '');
    if (letter === '' || longer.length === 0) return literal(letter);
    const rest = oneOf(longer);
    return `${literal(letter)}${longer.length < rests.length ? `(?:${rest})?` : rest}`;
  });
  return branches.length === 1 && words.length === 1 ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
}

const literal = (letter: string): string => letter.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
