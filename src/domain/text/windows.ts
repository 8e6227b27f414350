import { matchesOf } from './all-matches';
import { type Cues, hasAny, SHORT, spotsOf } from './keyword-index';

/** A part of a text, from one UTF-16 index to the next that is not in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** The text up to its end: what stands before the stretch is seen by `^` and `\b`, what stands behind it is not. */
  readonly seen: string;
}

const NONE: readonly Stretch[] = [];

/** The parts of a text around cue words, in order, without overlaps; `before` and `after` are counted from a cue's start. */
export function stretches(text: string, cues: Cues, before: number, after: number): readonly Stretch[] {
  if (text.length < SHORT) return hasAny(text, cues) ? [{ from: 0, to: text.length, seen: text }] : NONE;
  const spots = spotsOf(text, cues);
  if (spots.length === 0) return NONE;
  const found: Stretch[] = [];
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
export function matchesIn({ from, seen }: Stretch, wording: RegExp): readonly RegExpExecArray[] {
  return matchesOf(seen, wording, from);
}

/** The first of them, or null. */
export function matchIn({ from, seen }: Stretch, wording: RegExp): RegExpExecArray | null {
  wording.lastIndex = from;
  return wording.exec(seen);
}
