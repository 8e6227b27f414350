import { allMatches } from './all-matches';
import { type Cues, hasKeyword, keywordPositions, SHORT } from './keyword-index';

/** A part of a text, from one UTF-16 index to the next that is not in it. */
export interface TextWindow {
  readonly from: number;
  readonly to: number;
  /** The text up to its end: what stands before the stretch is seen by `^` and `\b`, what stands behind it is not. */
  readonly seen: string;
}

const NONE: readonly TextWindow[] = [];

/**
 * The parts of a text around cue words, in order, without overlaps; `before` and `after` are counted from a cue's
 * start.
 */
export function textWindows(text: string, cues: Cues, before: number, after: number): readonly TextWindow[] {
  if (text.length < SHORT) return hasKeyword(text, cues) ? [{ from: 0, to: text.length, seen: text }] : NONE;
  const spots = keywordPositions(text, cues);
  if (spots.length === 0) return NONE;
  const found: TextWindow[] = [];
  let from = -1;
  let to = -1;
  for (const spot of spots) {
    if (from >= 0 && spot - before > to) {
      found.push({ from, to, seen: text.slice(0, to) });
      from = -1;
    }
    if (from < 0) from = Math.max(0, spot - before);
    to = Math.min(text.length, spot + after);
  }
  found.push({ from, to, seen: text.slice(0, to) });
  return found;
}

/** The matches of a global pattern that start and end in the stretch, in order. */
export function matchesIn({ from, seen }: TextWindow, wording: RegExp): readonly RegExpExecArray[] {
  return allMatches(seen, wording, from);
}

/** The first of them, or null. */
export function matchIn({ from, seen }: TextWindow, wording: RegExp): RegExpExecArray | null {
  wording.lastIndex = from;
  return wording.exec(seen);
}
