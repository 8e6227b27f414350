import type { Fact } from '../mention';
import type { PageWords } from '../terms/page-words';

/** Where a wording is looked for: only around a plain word that it cannot do without, so that reading stays quick. */
export interface Near {
  /** A global pattern of plain words. */
  readonly cue: RegExp;
  /** UTF-16 units that are read before the cue and after it. */
  readonly before: number;
  readonly after: number;
  /** Tried in order at each cue. Not global. */
  readonly wordings: readonly RegExp[];
}

/** A match with the words around it, for what must not stand there. */
export interface NearMatch {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** At most 60 units before the match and after it. */
  readonly lead: string;
  readonly tail: string;
  readonly part: PageWords['part'];
}

const AROUND = 60;

/** The value of the first match, in the order of the parts, that `read` does not refuse with null. */
export function nearCue<T>(
  parts: readonly PageWords[],
  { cue, before, after, wordings }: Near,
  read: (match: NearMatch) => T | null,
): Fact<T> | null {
  for (const { part, text } of parts) {
    for (const spot of text.matchAll(cue)) {
      const from = Math.max(0, spot.index - before);
      const window = text.slice(from, spot.index + spot[0].length + after);
      for (const wording of wordings) {
        const match = wording.exec(window);
        if (!match) continue;
        const index = from + match.index;
        const end = index + match[0].length;
        const lead = text.slice(Math.max(0, index - AROUND), index);
        const value = read({
          text: match[0],
          groups: match.groups ?? {},
          lead,
          tail: text.slice(end, end + AROUND),
          part,
        });
        if (value !== null) return { value, evidence: { part, text: match[0], index } };
      }
    }
  }
  return null;
}
