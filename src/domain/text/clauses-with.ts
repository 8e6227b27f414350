import type { Mention } from '../model/evidence';
import { allMatches } from './all-matches';
import { type Cues, keywordPositions } from './keyword-index';
import { textWindows } from './windows';

const BEFORE = 400;
const AFTER = 400;
const LONGEST = 800;
// A line that goes on in lower case was wrapped, so its break ends no clause. A dot before a capital ends one even
// without a space, as in text that lost its line breaks: "…related field.Experience with…"
const CLAUSE_END = /\n(?![a-z])|[;•]|[!?](?=\s)|\.(?=\s[A-Z]|[A-Z][a-z])/g;

/**
 * The clauses of a text (its lines and sentences) that hold a cue word, each once and with its index. A clause is cut
 * 400 UTF-16 units before and after its cue words, and at 800 units in all.
 */
export function clausesWith(text: string, cues: Cues): Mention[] {
  const positions = keywordPositions(text, cues);
  const found: Mention[] = [];
  // Cue words and clauses both come in order, so each cue word is looked at once.
  let next = 0;
  for (const { from, to } of textWindows(text, cues, BEFORE, AFTER)) {
    const near = text.slice(from, to);
    let start = 0;
    for (const end of [...allMatches(near, CLAUSE_END).map((match) => match.index), near.length]) {
      while ((positions[next] ?? Number.POSITIVE_INFINITY) < from + start) next += 1;
      if ((positions[next] ?? Number.POSITIVE_INFINITY) < from + end) {
        found.push({ text: near.slice(start, Math.min(end, start + LONGEST)), index: from + start });
      }
      start = end + 1;
    }
  }
  return found;
}
