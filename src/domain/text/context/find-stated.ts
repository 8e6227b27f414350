import type { StatedFact } from '../../model/evidence';
import { findAllNearKeyword } from '../find-near-keyword';
import type { Cues } from '../keyword-index';
import { evidenceOf, type PostingPart } from '../posting-parts';
import { contextOf, isStated } from './context';

/**
 * A value with the first words of the parts that match the wording around a cue word, and that their context does not
 * refute; null where there are none.
 */
export function findStated<const T>(
  parts: readonly PostingPart[],
  cues: Cues,
  wording: RegExp,
  value: T,
): StatedFact<T> | null {
  for (const { part, text } of parts) {
    const match = findAllNearKeyword(text, cues, wording).find(({ 0: words, index }) =>
      isStated(contextOf(text, index, index + words.length)),
    );
    if (match) return { value, evidence: evidenceOf(part, match) };
  }
  return null;
}
