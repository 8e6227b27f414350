import type { StatedFact } from '../model/evidence';
import type { Cues } from './keyword-index';
import { evidenceOf, type PostingPart } from './posting-parts';
import { matchesIn, matchIn, textWindows } from './windows';

/** Room around a cue word that the longest wording of terms needs. */
const BEFORE = 70;
const AFTER = 110;

/** All matches of a global pattern around the cue words, one of which each of its wordings has in it; in order. */
export function findAllNearKeyword(text: string, cues: Cues, wording: RegExp): readonly RegExpExecArray[] {
  const near = textWindows(text, cues, BEFORE, AFTER);
  return near.length === 0 ? NO_MATCH : near.flatMap((textWindow) => matchesIn(textWindow, wording));
}

const NO_MATCH: readonly RegExpExecArray[] = [];

/** A value with the first words of the parts that fit the wording; null where none do. */
export function findNearKeyword<const T>(
  parts: readonly PostingPart[],
  cues: Cues,
  wording: RegExp,
  value: T,
): StatedFact<T> | null {
  for (const { part, text } of parts) {
    for (const textWindow of textWindows(text, cues, BEFORE, AFTER)) {
      const match = matchIn(textWindow, wording);
      if (match) return { value, evidence: evidenceOf(part, match) };
    }
  }
  return null;
}
