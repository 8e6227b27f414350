import type { StatedFact } from '../model/evidence';
import type { Cues } from './keyword-index';
import { evidenceOf, type PostingPart } from './posting-parts';
import { matchesIn, matchIn, textWindows } from './windows';

/** The longest wording needs this many UTF-16 units before and after the start of its cue word. */
const BEFORE = 70;
const AFTER = 110;

/** All matches of a global pattern around the cue words, in order. Every match must hold one of the cue words. */
export function findAllNearKeyword(text: string, cues: Cues, wording: RegExp): readonly RegExpExecArray[] {
  const near = textWindows(text, cues, BEFORE, AFTER);
  return near.length === 0 ? NO_MATCHES : near.flatMap((textWindow) => matchesIn(textWindow, wording));
}

const NO_MATCHES: readonly RegExpExecArray[] = [];

/** A value with the first words of the parts that match the wording around a cue word, or null. */
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
