import type { Mention } from '../mention';

// A line that goes on in lower case is a wrapped one. Where line breaks are lost: "…related field.Experience with…"
const ENDS = /\n(?![a-z])|[;•]|[!?](?=\s)|\.(?=\s[A-Z]|[A-Z][a-z])/g;

/** The clauses of a text (lines, sentences) in which a cue stands, each with its place. `cue` must not be global. */
export function clausesWith(text: string, cue: RegExp): Mention[] {
  const found: Mention[] = [];
  let start = 0;
  const add = (end: number) => {
    const clause = text.slice(start, end);
    if (cue.test(clause)) found.push({ text: clause, index: start });
    start = end + 1;
  };
  for (const end of text.matchAll(ENDS)) add(end.index);
  add(text.length);
  return found;
}
