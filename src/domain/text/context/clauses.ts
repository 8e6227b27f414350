/** A stretch of a text, as UTF-16 indices; `to` is not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** In UTF-16 units. What stands further from a cue says nothing about it. */
const REACH = 240;
// A line that goes on in lower case was wrapped, so its break ends nothing. A bullet, a bar and a semicolon do.
const SENTENCE_END = /\n(?![a-z])|[;•|·]|[!?](?=\s|$)|\.(?=\s|$|[A-Z][a-z])| [–—-] /g;
/** What ends the scope of a trigger within a sentence. */
const CLAUSE_END = /[,:()]|\b(?:but|however|although|though|whereas|while|except|because|so that|with|then)\b/gi;

/** The sentence, list item, label or cell in which the words from `start` to `end` stand. */
export function sentenceAround(text: string, start: number, end: number): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  let from = 0;
  for (const { 0: mark, index } of before.matchAll(SENTENCE_END)) from = index + mark.length;
  const next = after.search(SENTENCE_END);
  return { from: start - before.length + from, to: end + (next < 0 ? after.length : next) };
}

/** Whether a clause ends in the words between a trigger and the cue that it would govern. */
export function hasClauseEnd(between: string): boolean {
  return between.search(CLAUSE_END) >= 0;
}
