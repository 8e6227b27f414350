import { DESIRABLE, ESSENTIAL, type Level } from './level';

/** How a list item begins. */
const ITEM = /^\s{0,4}(?:[-*•·●▪+]|\d{1,2}[.)])\s/;

/** Characters: a paragraph has so many at least, and a heading at most. */
const SHORTEST_PARAGRAPH = 120;
const LONGEST_HEADING = 60;

/** What begins behind a line break: an item of a list, a paragraph of prose, a heading, or a line of another kind. */
export function lineBehind(text: string, lineBreak: number): 'item' | 'paragraph' | 'heading' | 'other' {
  const start = text.slice(lineBreak + 1, lineBreak + 1 + SHORTEST_PARAGRAPH);
  if (ITEM.test(start)) return 'item';
  const isApart = /\n\s{0,3}$/.test(text.slice(Math.max(0, lineBreak - 4), lineBreak));
  if (!isApart || !/^[A-Z*#]/.test(start)) return 'other';
  const end = start.indexOf('\n');
  if (end < 0) return 'paragraph';
  return end <= LONGEST_HEADING && !/[.,;!?]\s{0,3}$/.test(start.slice(0, end)) ? 'heading' : 'other';
}

/** Whether a colon that ends at `end` opens a list: only a line break, a bullet or nothing follows. */
export function opensList(text: string, end: number): boolean {
  return /^[ \t]*(?:[\n•·●▪*]|-\s)/.test(text.slice(end, end + 8)) || end >= text.length;
}

/** Whether words are all that their line says, by what stands `before` and `after` them: "You have", "### You bring". */
export const standsAlone = (before: string, after: string): boolean =>
  /^[\s#*_]{0,8}$/.test(before) && /^[\s#*_:]{0,8}(?:…|\.{3})?[\s#*_]{0,8}$/.test(after);

/** Whether words that end at `end` lead to a list: "Any of the following will also help:". */
export const leadsToList = (text: string, end: number): boolean =>
  text.charCodeAt(end) === 0x3a && opensList(text, end + 1);

/** The cell that ends a row of a person specification: "| Knowledge of SQL | E |", "Python   Desirable". */
const ROW_END = /(?:\||\t| {3}) {0,6}(?:(E|Essential)|D|Desirable) {0,3}\|? {0,3}$/;

/** The level that the last cell of the row before a line break states, or null. */
export function levelOfRow(text: string, lineBreak: number): Level | null {
  // Most lines end with another character than such a row.
  if (!'|EDel '.includes(text.charAt(lineBreak - 1))) return null;
  const found = ROW_END.exec(text.slice(Math.max(0, lineBreak - 20), lineBreak));
  if (!found) return null;
  return found[1] ? ESSENTIAL : DESIRABLE;
}
