import type { Mention } from '../model/evidence';
import { allMatches } from './all-matches';
import { type Cues, keywordPositions } from './keyword-index';
import { textWindows } from './windows';

const BEFORE = 400;
const AFTER = 400;
const LONGEST = 800;
// A line that goes on in lower case is a wrapped one. Where line breaks are lost: "…related field.Experience with…"
const ENDS = /\n(?![a-z])|[;•]|[!?](?=\s)|\.(?=\s[A-Z]|[A-Z][a-z])/g;

/**
 * The clauses of a text (lines, sentences) in which a cue word stands, each once, with its place; cut at 400 units
 * either side of the words, 800 in all.
 */
export function clausesWith(text: string, cues: Cues): Mention[] {
  const spots = keywordPositions(text, cues);
  const found: Mention[] = [];
  // Both spots and clauses come in order, so each spot is looked at once.
  let next = 0;
  for (const { from, to } of textWindows(text, cues, BEFORE, AFTER)) {
    const near = text.slice(from, to);
    let start = 0;
    for (const end of [...allMatches(near, ENDS).map((match) => match.index), near.length]) {
      while ((spots[next] ?? Number.POSITIVE_INFINITY) < from + start) next += 1;
      if ((spots[next] ?? Number.POSITIVE_INFINITY) < from + end) {
        found.push({ text: near.slice(start, Math.min(end, start + LONGEST)), index: from + start });
      }
      start = end + 1;
    }
  }
  return found;
}
