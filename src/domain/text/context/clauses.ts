import { allMatches } from '../all-matches';

/** A stretch of a text, as UTF-16 indices; `to` is not included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** In UTF-16 units. What stands further from a cue says nothing about it. */
const REACH = 400;
// A line that goes on in lower case was wrapped, so its break ends nothing. A bullet, a bar and a semicolon do.
const SENTENCE_END = /\n(?![a-z])|[;•|·]|[!?](?=\s|$)|\.(?=\s{1,3}[^\sa-z]|\s{0,3}$|\s{4}|[A-Z][a-z])| [–—-] /g;
/** What ends the scope of a trigger within a sentence. */
const CLAUSE_END = /[,:()]|\b(?:but|however|although|though|whereas|while|except|because|so that|with|then)\b/gi;

/** The sentence, list item, label or cell in which the words from `start` to `end` stand. */
export function sentenceAround(text: string, start: number, end: number): Span {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const last = lastMatch(before, SENTENCE_END);
  const from = last ? last.index + last[0].length : 0;
  const next = after.search(SENTENCE_END);
  return { from: start - before.length + from, to: end + (next < 0 ? after.length : next) };
}

/** The last match of a global pattern, looked for near the end first, where it nearly always is. */
function lastMatch(text: string, pattern: RegExp): RegExpExecArray | null {
  const near = Math.max(0, text.length - NEAR);
  return allMatches(text, pattern, near).at(-1) ?? (near > 0 ? (allMatches(text, pattern).at(-1) ?? null) : null);
}
const NEAR = 80;

/** In UTF-16 units. A trigger that ends with the end of a clause, as "working with" does, is no longer. */
const LONGEST = 25;

/** The end of some words from a little ahead of their last clause: no trigger further ahead governs what follows. */
export function lastClause(words: string): string {
  const last = lastMatch(words, CLAUSE_END);
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
