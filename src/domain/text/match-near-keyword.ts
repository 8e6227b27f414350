import type { StatedFact } from '../model/evidence';
import { type Cues, hasKeyword, isBetween, SHORT } from './keyword-index';
import type { PostingPart } from './posting-parts';
import { matchesIn, matchIn, type TextWindow, textWindows } from './windows';

/** Where a wording is looked for: only around plain words that it cannot do without, so that reading stays quick. */
export interface Near {
  readonly cues: Cues;
  /** UTF-16 units that are read before a cue's start and after it. */
  readonly before: number;
  readonly after: number;
  /** Other words one of which each wording has too, in the same stretch. */
  readonly beside?: Cues;
  /** What every one of the wordings has in it, where that is seldom there: looked for before they are tried. Global. */
  readonly needs?: RegExp;
  /** Tried in order at each stretch. Global. */
  readonly wordings: readonly RegExp[];
}

/** A match with the words around it, for what must not stand there. */
export interface NearMatch {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** At most 60 units before the match and after it. */
  readonly lead: string;
  readonly tail: string;
  readonly part: PostingPart['part'];
}

const AROUND = 60;

/** The value of the first match, in the order of the parts, that `read` does not refuse with null. */
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

function isBeside(text: string, cues: Cues, { from, to }: TextWindow): boolean {
  return text.length < SHORT ? hasKeyword(text, cues) : isBetween(text, cues, from, to);
}
