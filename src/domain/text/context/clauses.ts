import { allMatches } from '../all-matches';

/** A stretch of a text, as UTF-16 indices; `to` is not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** In UTF-16 units. What stands further from a cue says nothing about it. */
const REACH = 240;
// A line that goes on in lower case was wrapped, so its break ends nothing. A bullet, a bar and a semicolon do.
const SENTENCE_END = /\n(?![a-z])|[;•|·]|[!?](?=\s|$)|\.(?=\s{1,3}[^\sa-z]|\s{0,3}$|\s{4}|[A-Z][a-z])| [–—-] /g;
/** What ends the scope of a trigger within a sentence. */
const CLAUSE_END = /[,:()]|\b(?:but|however|although|though|whereas|while|except|because|so that|with|then)\b/gi;

/** The sentence, list item, label or cell in which the words from `start` to `end` stand. */
export function sentenceAround(text: string, start: number, end: number): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  let from = 0;
  for (const { 0: mark, index } of allMatches(before, SENTENCE_END)) from = index + mark.length;
  const next = after.search(SENTENCE_END);
  return { from: start - before.length + from, to: end + (next < 0 ? after.length : next) };
}

/** In UTF-16 units. A trigger that ends with the end of a clause, as "working with" does, is no longer. */
const LONGEST = 25;

/** The end of some words from a little ahead of their last clause: no trigger further ahead governs what follows. */
export function lastClause(words: string): string {
  const last = allMatches(words, CLAUSE_END).at(-1);
  return last ? words.slice(Math.max(0, last.index - LONGEST)) : words;
}

/** The start of some words, to a little behind their first clause. */
export function firstClause(words: string): string {
  const end = words.search(CLAUSE_END);
  return end < 0 ? words : words.slice(0, end + LONGEST);
}

/** Whether a clause ends in the words between a trigger and the cue that it would govern. */
export function hasClauseEnd(between: string): boolean {
  return between.search(CLAUSE_END) >= 0;
}
