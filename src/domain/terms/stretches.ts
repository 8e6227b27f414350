import { ANY_CUE, type CueWord } from './cue-words';

/** A part of a text, from one UTF-16 index to the next that is not in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

type Spots = ReadonlyMap<string, readonly number[]>;

/** Texts shorter than this are searched anew each time. */
const SHORT = 300;
/** The last long text is kept: one posting is asked for many facts in a row. */
let last: { readonly text: string; readonly spots: Spots } = { text: '', spots: new Map() };

/**
 * The parts of a text around cue words, in order, without overlaps. Finding plain words is many times as quick as trying
 * a pattern at every letter, so patterns are tried in these parts only.
 */
export function stretches(text: string, cues: readonly CueWord[], before: number, after: number): Stretch[] {
  const spots = spotsIn(text);
  const found: { from: number; to: number }[] = [];
  for (const spot of cues.flatMap((cue) => spots.get(cue) ?? []).sort((a, b) => a - b)) {
    const from = Math.max(0, spot - before);
    const to = Math.min(text.length, spot + after);
    const previous = found.at(-1);
    if (previous && from <= previous.to) previous.to = Math.max(previous.to, to);
    else found.push({ from, to });
  }
  return found;
}

/** Whether any of the cue words is in the text. */
export function hasAny(text: string, cues: readonly CueWord[]): boolean {
  const spots = spotsIn(text);
  return cues.some((cue) => spots.has(cue));
}

/** The matches of a global pattern that start and end in the stretch; what stands before it is seen by `^` and `\b`. */
export function* matchesIn(text: string, { from, to }: Stretch, wording: RegExp): Generator<RegExpExecArray> {
  const seen = text.slice(0, to);
  wording.lastIndex = from;
  for (let match = wording.exec(seen); match; match = wording.exec(seen)) {
    const next = Math.max(wording.lastIndex, match.index + 1);
    yield match;
    wording.lastIndex = next;
  }
}

/** Where each cue word stands. */
function spotsIn(text: string): Spots {
  if (text.length < SHORT) return findSpots(text);
  if (last.text !== text) last = { text, spots: findSpots(text) };
  return last.spots;
}

function findSpots(text: string): Spots {
  const spots = new Map<string, number[]>();
  const low = lowerCased(text);
  ANY_CUE.lastIndex = 0;
  for (let match = ANY_CUE.exec(low); match; match = ANY_CUE.exec(low)) {
    const [cue] = match;
    const seen = spots.get(cue);
    if (seen) seen.push(match.index);
    else spots.set(cue, [match.index]);
    // A cue may start within another: "ir35" in "their35".
    ANY_CUE.lastIndex = match.index + 1;
  }
  return spots;
}

/** Lower case, letter for letter. "İ" becomes two letters, and indices would no longer fit. */
function lowerCased(text: string): string {
  const all = text.toLowerCase();
  return all.length === text.length ? all : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
