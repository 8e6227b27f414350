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
/** One text is read by many patterns in a row. */
let last: { readonly text: string; readonly spots: ReadonlyMap<string, readonly number[]> } | null = null;

/**
 * Declares the words that a pattern cannot do without, where a module is loaded. Lower case; each stands for every word
 * that begins with it ("contract" for "Contractors"). A word may hold spaces and hyphens, and must begin with a letter
 * or digit.
 */
export function declareCues(...words: readonly string[]): Cues {
  for (const word of words) registered.add(word);
  compiled = null;
  last = null;
  return { words };
}

/** Where any of the cues begins in the text, in order. UTF-16 indices. */
export function spotsOf(text: string, { words }: Cues): readonly number[] {
  if (last?.text !== text) last = { text, spots: scan(text) };
  const { spots } = last;
  const [only, ...more] = words.map((word) => spots.get(word) ?? []);
  if (!only) return [];
  return more.length === 0 ? only : [...only, ...more.flat()].toSorted((a, b) => a - b);
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

/** The longest word is tried first; it stands for every shorter one that it begins with. */
function compile() {
  const words = [...registered].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const starts = new Map(words.map((word) => [word, words.filter((other) => word.startsWith(other))]));
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return { pattern: new RegExp(`\\b(?:${escaped.join('|')})`, 'gi'), starts };
}

/** A stretch of a text around cues. */
export interface Stretch {
  readonly text: string;
  /** Index of the stretch in the whole. */
  readonly index: number;
}

/** No line of an advert that states a fact is longer; a page without line breaks is cut into such pieces. */
const LONGEST = 600;

/**
 * The lines that hold a cue, each with the line before and after it; stretches that touch are one. So "^", "$" and "\n"
 * mean in a stretch what they mean in the text, but where a line is longer than LONGEST.
 */
export function linesWith(text: string, cues: Cues): readonly Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  for (const spot of spotsOf(text, cues)) {
    const current = stretches.at(-1);
    if (current && spot < current.to - LONGEST / 2) continue;
    const from = lineBefore(text, spot);
    const to = lineAfter(text, spot);
    if (current && from <= current.to) current.to = Math.max(current.to, to);
    else stretches.push({ from, to });
  }
  return stretches.map(({ from, to }) => ({ text: text.slice(from, to), index: from }));
}

function lineBefore(text: string, spot: number): number {
  const floor = Math.max(0, spot - LONGEST);
  const own = text.lastIndexOf('\n', spot - 1);
  if (own < floor) return floor;
  const before = own === 0 ? -1 : text.lastIndexOf('\n', own - 1);
  return before < floor ? floor : before + 1;
}

function lineAfter(text: string, spot: number): number {
  const ceiling = Math.min(text.length, spot + LONGEST);
  const own = text.indexOf('\n', spot);
  if (own === -1 || own > ceiling) return ceiling;
  const after = text.indexOf('\n', own + 1);
  return after === -1 || after > ceiling ? ceiling : after;
}

/** The first match of a pattern (not global) in the lines that hold its cues; its index is into the whole text. */
export function matchNear(
  text: string,
  cues: Cues,
  pattern: RegExp,
): { readonly 0: string; readonly index: number; readonly groups?: Record<string, string> | undefined } | null {
  for (const stretch of linesWith(text, cues)) {
    const match = pattern.exec(stretch.text);
    if (match) return { 0: match[0], index: stretch.index + match.index, groups: match.groups };
  }
  return null;
}
