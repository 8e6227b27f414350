import type { StatedFact } from '../model/evidence';
import { type Cues, hasKeyword, isBetween, SHORT } from './keyword-index';
import type { PostingPart } from './posting-parts';
import { matchesIn, matchIn, type TextWindow, textWindows } from './windows';

/**
 * Wordings, and the cue words without which they cannot match. They are tried only around these, which keeps reading
 * quick.
 */
export interface Near {
  readonly cues: Cues;
  /** How many UTF-16 units before the start of a cue, and after it, are read. */
  readonly before: number;
  readonly after: number;
  /** Further cue words: each match has one of these too, in the same window. */
  readonly beside?: Cues;
  /** A rare pattern that every match contains. It is tried before the wordings, to save time. A global pattern. */
  readonly needs?: RegExp;
  /** Global patterns, tried in order on each window. */
  readonly wordings: readonly RegExp[];
}

/** A match with the text around it, so that a reader can refuse it for what stands there. */
export interface NearMatch {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** At most 60 UTF-16 units before the match, and after it. */
  readonly lead: string;
  readonly tail: string;
  readonly part: PostingPart['part'];
}

const AROUND = 60;

/**
 * The first value, in the order of the parts, that `read` makes of a match. `read` refuses a match by returning null.
 */
export function matchNearKeyword<T>(
  parts: readonly PostingPart[],
  { cues, before, after, beside, needs, wordings }: Near,
  read: (match: NearMatch) => T | null,
): StatedFact<T> | null {
  for (const { part, text } of parts) {
    for (const textWindow of textWindows(text, cues, before, after)) {
      if (beside && !isBeside(text, beside, textWindow)) continue;
      if (needs && !matchIn(textWindow, needs)) continue;
      for (const wording of wordings) {
        for (const match of matchesIn(textWindow, wording)) {
          const end = match.index + match[0].length;
          const value = read({
            text: match[0],
            groups: match.groups ?? {},
            lead: text.slice(Math.max(0, match.index - AROUND), match.index),
            tail: text.slice(end, end + AROUND),
            part,
          });
          if (value !== null) return { value, evidence: { part, text: match[0], index: match.index } };
        }
      }
    }
  }
  return null;
}

/** Whether one of the cues stands in the window, or anywhere in a short text. */
function isBeside(text: string, cues: Cues, { from, to }: TextWindow): boolean {
  return text.length < SHORT ? hasKeyword(text, cues) : isBetween(text, cues, from, to);
}
