import type { Cues } from '../cue-spots';
import type { Mention } from '../mention';
import { stretches } from '../terms/stretches';

const BEFORE = 400;
const AFTER = 400;
const LONGEST = 800;
// A line that goes on in lower case is a wrapped one. Where line breaks are lost: "…related field.Experience with…"
const ENDS = /\n(?![a-z])|[;•]|[!?](?=\s)|\.(?=\s[A-Z]|[A-Z][a-z])/g;

/** The clauses of a text (lines, sentences) around plain words in lower case, each once, with its place; cut at 400 units either side, 800 in all. */
export function clausesWith(text: string, cues: Cues): Mention[] {
  return stretches(text, cues, BEFORE, AFTER).flatMap(({ from, to }) => {
    const near = text.slice(from, to);
    const ends = [...near.matchAll(ENDS)].map((end) => end.index);
    const starts = [0, ...ends.map((end) => end + 1)];
    return starts
      .map((start, i) => ({
        text: near.slice(start, Math.min(ends[i] ?? near.length, start + LONGEST)),
        index: from + start,
      }))
      .filter((clause) => cues.words.some((cue) => clause.text.toLowerCase().includes(cue)));
  });
}
