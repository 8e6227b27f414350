import type { Mention } from '../model/evidence';
import type { Cues } from './keyword-index';
import { matchesIn, textWindows } from './windows';

/** What a label of a text announces: the rest of its sentence and line, at most 90 UTF-16 units, and where it begins. */
export interface Labelled extends Mention {
  readonly label: string;
}

/** A text has no more labels of one kind that matter. */
const MOST = 8;

/** The words behind the first labels that match a global pattern around its cue words, from `before` units ahead of one. */
export function labelledWords(text: string, cues: Cues, label: RegExp, before = 20): readonly Labelled[] {
  const labels = textWindows(text, cues, before, 40).flatMap((textWindow) => matchesIn(textWindow, label));
  return labels.slice(0, MOST).map((match) => {
    const index = match.index + match[0].length;
    return { label: match[0], text: /^[^\n.]{0,90}/.exec(text.slice(index, index + 90))?.[0] ?? '', index };
  });
}
