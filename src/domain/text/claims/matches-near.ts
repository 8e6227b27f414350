import type { Evidence } from '../../model/evidence';
import { type Context, contextOf } from '../context/context';
import type { Cues } from '../keyword-index';
import type { PostingPart } from '../posting-parts';
import { matchesIn, matchIn, textWindows } from '../windows';

/** What to look for, and the cue words without which it cannot match. It is tried only around these, to save time. */
export interface Near {
  readonly cues: Cues;
  /** How many UTF-16 units before the start of a cue are read: 70 where it is not said. */
  readonly before?: number;
  /** The same after the start of a cue: 110 where it is not said. */
  readonly after?: number;
  /** A rare pattern that every match contains. It is tried before the wordings, to save time. A global pattern. */
  readonly needs?: RegExp;
  /** Global patterns, tried in order on each window. */
  readonly wordings: readonly RegExp[];
}

const AROUND = 60;

/**
 * Words that match, with what stands around them, so that a reader can refuse them for that. A class, since an object
 * with getters of its own takes long to make.
 */
export class NearMatch {
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly evidence: Evidence;
  /** The whole text in which the match stands. */
  readonly source: string;
  private readonly end: number;

  constructor({ part, text }: PostingPart, { 0: words, index, groups = {} }: RegExpExecArray) {
    this.text = words;
    this.groups = groups;
    this.evidence = { part, text: words, index };
    this.source = text;
    this.end = index + words.length;
  }

  /** At most 60 UTF-16 units before the match. */
  get lead(): string {
    return this.source.slice(Math.max(0, this.evidence.index - AROUND), this.evidence.index);
  }

  /** At most 60 UTF-16 units after the match. */
  get tail(): string {
    return this.source.slice(this.end, this.end + AROUND);
  }

  /** What the words around make of the match. */
  context(): Context {
    return contextOf(this.source, this.evidence.index, this.end);
  }
}

/**
 * Shows the matches around the cue words of the parts to `see`, until it returns true: part by part, then in the order
 * of the windows and the wordings. It is no generator, since most parts have no match and each reader goes through all.
 */
export function eachMatchNear(
  parts: readonly PostingPart[],
  { cues, before = 70, after = 110, needs, wordings }: Near,
  see: (match: NearMatch) => boolean,
): void {
  for (const part of parts) {
    for (const textWindow of textWindows(part.text, cues, before, after)) {
      if (needs && !matchIn(textWindow, needs)) continue;
      for (const wording of wordings) {
        for (const match of matchesIn(textWindow, wording)) if (see(new NearMatch(part, match))) return;
      }
    }
  }
}

/** All matches around the cue words of the parts. */
export function matchesNear(parts: readonly PostingPart[], near: Near): readonly NearMatch[] {
  const found: NearMatch[] = [];
  eachMatchNear(parts, near, (match) => {
    found.push(match);
    return false;
  });
  return found;
}
