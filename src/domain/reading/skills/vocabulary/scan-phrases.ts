import { characterKind, hash, hashJoiner, hashPiece, joinerEnd, startHash } from '../../../text/characters';
import type { PhraseTable } from './phrase-table';

/** What stands between phrases and matters to their meaning. Phrases have their id, which is 0 or more. */
export const LINE = -1;
export const SENTENCE = -2;
export const OPEN = -3;
export const CLOSE = -4;
export const COLON = -5;

/** What a text is made of, in order: one entry a phrase or break. The three arrays run in step. */
export interface Scan {
  /** A phrase's id, or LINE, SENTENCE, OPEN, CLOSE, COLON. */
  readonly codes: number[];
  readonly starts: number[];
  readonly ends: number[];
}

/** A walk over one long glued word stops after so many pieces, so that no text makes the scan slow. */
const MOST_PIECES = 14;
/** A phrase that begins or ends inside a word ("ResponsibilitiesLead") must be this long to be believed. */
const SHORTEST_GLUED = 4;
/** Capitals stand out: so many are enough. */
const SHORTEST_CAPITALS = 3;

/** One pass over the text: the longest known phrase at each place, and the breaks between. Linear in the text. */
export function scanPhrases(text: string, table: PhraseTable): Scan {
  const scan: Scan = { codes: [], starts: [], ends: [] };
  let at = 0;
  let glued = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = characterKind(code);
    if (kind === 0) {
      glued = false;
      if (code === 0x3a && text.startsWith('//', at + 1)) {
        at = wordEnd(text, at);
        continue;
      }
      const sign = breakAt(text, at, code);
      if (sign === 0) {
        at++;
        continue;
      }
      if (sign !== DOT_NET) {
        push(scan, sign, at, at + 1);
        at++;
        continue;
      }
    }
    const end = matchAt(text, at, glued, table);
    if (end > 0) {
      const versioned = versionEnd(text, end);
      push(scan, matched, at, versioned);
      at = versioned;
    } else at = firstEnd;
    glued = at < text.length && characterKind(text.charCodeAt(at)) !== 0;
  }
  return scan;
}

/** "HTML5", "Python3": a version that is written to the name is part of the mention. */
function versionEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length && characterKind(text.charCodeAt(at)) === 3) at++;
  return at < text.length && characterKind(text.charCodeAt(at)) === 1 ? end : at;
}

/** The end of an address: its next white space. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) > 0x20) at++;
  return at;
}

function push(scan: Scan, code: number, start: number, end: number): void {
  scan.codes.push(code);
  scan.starts.push(start);
  scan.ends.push(end);
}

/** The id of the phrase that `matchAt` found last; a second result without an object for each place. */
let matched = -1;
/** The end of the first piece that `matchAt` read. */
let firstEnd = 0;

/** The end of the longest phrase that begins at `start`, its id in `matched`; 0 where there is none. */
function matchAt(text: string, start: number, glued: boolean, table: PhraseTable): number {
  let at = start;
  let best = 0;
  table.prepare(text, start);
  startHash();
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const end = hashPiece(text, at);
    if (pieces === 0) firstEnd = end;
    const value = table.find(hash[0] as number, hash[1] as number);
    let id = value >> 1;
    // "CNNs", "pipelines": the plural of what is known. "Cs" is not a plural of C.
    if (id === 0 && end - start > 3 && (text.charCodeAt(end - 1) | 32) === 0x73) {
      id = table.find(hash[2] as number, hash[3] as number) >> 1;
    }
    if (id > 0 && mayEnd(text, start, end, glued)) {
      best = end;
      matched = id - 1;
    }
    // Inside a word one goes on in any case: "MLFlow" and "DataBricks" have no phrase that begins with their first piece.
    const inWord = end < text.length && characterKind(text.charCodeAt(end)) !== 0;
    if (inWord) at = end;
    else {
      if ((value & 1) === 0) break;
      at = joinerEnd(text, end);
      if (at === end) break;
      hashJoiner(text, end, at);
    }
  }
  return best;
}

/** Whether a phrase may begin and end here although the word goes on ("Python3", "SQL+", "RequirementsPython", "dataSQL"). */
function mayEnd(text: string, start: number, end: number, glued: boolean): boolean {
  const length = end - start;
  const enough = length >= SHORTEST_GLUED || (length >= SHORTEST_CAPITALS && inCapitals(text, start, end));
  if (glued && (!enough || !startsWord(text, start))) return false;
  if (end >= text.length) return true;
  const next = characterKind(text.charCodeAt(end));
  if (next === 0) return true;
  if (next === 2) return enough;
  return length > 2 && (next === 3 || next === 4);
}

/** A capital after a small letter, or the last capital before a small one. */
function startsWord(text: string, start: number): boolean {
  const before = characterKind(text.charCodeAt(start - 1));
  return before === 1 || (before === 2 && characterKind(text.charCodeAt(start + 1)) === 1);
}

function inCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (characterKind(text.charCodeAt(at)) !== 2) return false;
  return true;
}

/** ".NET" begins with a sign that is otherwise a sentence's end. */
const DOT_NET = 1;

function breakAt(text: string, at: number, code: number): number {
  if (code === 0x0a || code === 0x2022 || code === 0x00b7 || code === 0x25cf || code === 0x25aa) return LINE;
  if (code === 0x2e || code === 0x21 || code === 0x3f) return sentenceEnd(text, at, code);
  if (code === 0x3b) return SENTENCE;
  if (code === 0x28 || code === 0x5b) return OPEN;
  if (code === 0x29 || code === 0x5d) return CLOSE;
  return code === 0x3a ? COLON : 0;
}

function sentenceEnd(text: string, at: number, code: number): number {
  const after = text.charCodeAt(at + 1);
  const before = at > 0 ? characterKind(text.charCodeAt(at - 1)) : 0;
  if (code === 0x2e && (after | 32) === 0x6e && before === 0) return DOT_NET;
  // "e.g. ", "i.e. ": one letter between dots ends no sentence.
  if (code === 0x2e && before !== 0 && (at < 2 || characterKind(text.charCodeAt(at - 2)) === 0) && before !== 3)
    return 0;
  if (at + 1 >= text.length || after === 0x0a) return SENTENCE;
  if (after === 0x20 || after === 0xa0) {
    const next = text.charCodeAt(at + 2);
    return characterKind(next) === 1 && next < 128 && code === 0x2e ? 0 : SENTENCE;
  }
  // A page's blocks glued together: "in production.Experience with".
  return before === 1 && characterKind(after) === 2 ? SENTENCE : 0;
}
