import { allMatches } from './all-matches';
import { type Cues, hasKeyword, keywordPositions, SHORT } from './keyword-index';

/** A window of a text: from one UTF-16 index to another, which is not included. */
export interface TextWindow {
  readonly from: number;
  readonly to: number;
  /**
   * The text from its beginning to the end of the window. Patterns see what stands before the window (`^`, `\b`), and
   * do not see what stands after it.
   */
  readonly seen: string;
}

const NO_WINDOWS: readonly TextWindow[] = [];

/**
 * The windows of a text around its cue words, in order and without overlaps. `before` and `after` are UTF-16 units,
 * counted from the start of a cue. A short text with a cue is one window.
 */
export function textWindows(text: string, cues: Cues, before: number, after: number): readonly TextWindow[] {
  if (text.length < SHORT) return hasKeyword(text, cues) ? [{ from: 0, to: text.length, seen: text }] : NO_WINDOWS;
  const positions = keywordPositions(text, cues);
  if (positions.length === 0) return NO_WINDOWS;
  const found: TextWindow[] = [];
  let from = -1;
  let to = -1;
  for (const position of positions) {
    if (from >= 0 && position - before > to) {
      found.push({ from, to, seen: text.slice(0, to) });
      from = -1;
    }
    if (from < 0) from = Math.max(0, position - before);
    to = Math.min(text.length, position + after);
  }
  found.push({ from, to, seen: text.slice(0, to) });
  return found;
}

/** All matches of a global pattern that start and end in the window, in order. */
export function matchesIn({ from, seen }: TextWindow, wording: RegExp): readonly RegExpExecArray[] {
  return allMatches(seen, wording, from);
}

/** The first match of a global pattern that starts and ends in the window, or null. */
export function matchIn({ from, seen }: TextWindow, wording: RegExp): RegExpExecArray | null {
  wording.lastIndex = from;
  return wording.exec(seen);
}
