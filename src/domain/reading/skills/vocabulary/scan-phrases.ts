import {
  characterKind,
  DIGIT,
  hashJoiner,
  hashPiece,
  joinerEnd,
  LOWER,
  OTHER,
  phraseHash,
  SIGN,
  startHash,
  UPPER,
} from '../../../text/characters';
import type { PhraseTable } from './phrase-table';
import { CLOSE, COLON, LINE, OPEN, Scan, SENTENCE } from './scan';

/** The search for a phrase in one long glued word stops after so many pieces, so that no text makes the scan slow. */
const MOST_PIECES = 14;
/** A phrase that begins or ends inside a word ("ResponsibilitiesLead") must have at least so many characters. */
const SHORTEST_GLUED = 4;
/** The same for a phrase in capitals, which stand out from the rest of the word. */
const SHORTEST_CAPITALS = 3;

/**
 * One pass over the text: the longest known phrase at each place, and the breaks between. Linear in the text's length.
 */
export function scanPhrases(text: string, table: PhraseTable): Scan {
  const scan = new Scan();
  let at = 0;
  /** Whether `at` stands in the middle of a word. */
  let glued = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = characterKind(code);
    if ((code === PLUS || code === ASTERISK) && isBullet(text, at)) {
      scan.push(LINE, at, at + 1);
      glued = false;
      at++;
      continue;
    }
    if (kind === OTHER) {
      glued = false;
      if (code === 0x3a && text.startsWith('//', at + 1)) {
        // What follows "https:" is an address, whose words name no skills.
        at = wordEnd(text, at);
        continue;
      }
      const found = breakAt(text, at, code);
      if (found === NO_BREAK) {
        at++;
        continue;
      }
      if (found !== DOT_NET) {
        scan.push(found, at, at + 1);
        at++;
        continue;
      }
    }
    const end = matchAt(text, at, glued, table);
    if (end > 0) {
      const versioned = versionEnd(text, end);
      scan.push(matchedId, at, versioned);
      at = versioned;
    } else at = firstPieceEnd;
    glued = at < text.length && characterKind(text.charCodeAt(at)) !== OTHER;
  }
  return scan;
}

/**
 * A version that is written to the name is part of the mention: "HTML5", "Python3". `end` itself where there is none.
 */
function versionEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length && characterKind(text.charCodeAt(at)) === DIGIT) at++;
  return at < text.length && characterKind(text.charCodeAt(at)) === LOWER ? end : at;
}

/** Where the next white space stands: the end of an address. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && text.charCodeAt(at) > 0x20) at++;
  return at;
}

/*
 * Further results of `matchAt`, in variables because an object for each place would be slow: the id of the phrase that
 * it found, and where the first piece that it read ends.
 */
let matchedId = -1;
let firstPieceEnd = 0;

/** Where the longest phrase that begins at `start` ends; its id is then in `matchedId`. 0 where there is none. */
function matchAt(text: string, start: number, glued: boolean, table: PhraseTable): number {
  let at = start;
  let longestEnd = 0;
  table.prepare(text, start);
  startHash();
  for (let pieces = 0; pieces < MOST_PIECES; pieces++) {
    const end = hashPiece(text, at);
    if (pieces === 0) firstPieceEnd = end;
    const value = table.find(phraseHash[0] ?? 0, phraseHash[1] ?? 0);
    let id = value >> 1;
    // The plural of a known phrase: "CNNs", "pipelines". "Cs" is not a plural of C.
    if (id === 0 && end - start > 3 && (text.charCodeAt(end - 1) | 32) === 0x73) {
      id = table.find(phraseHash[2] ?? 0, phraseHash[3] ?? 0) >> 1;
    }
    if (id > 0 && mayEnd(text, start, end, glued)) {
      longestEnd = end;
      matchedId = id - 1;
    }
    // Inside a word the search always goes on: no phrase begins with the first piece of "MLFlow" or "DataBricks".
    const inWord = end < text.length && characterKind(text.charCodeAt(end)) !== OTHER;
    if (inWord) at = end;
    else {
      if ((value & 1) === 0) break;
      at = joinerEnd(text, end);
      if (at === end) break;
      hashJoiner(text, end, at);
    }
  }
  return longestEnd;
}

/**
 * Whether a phrase may begin at `start` and end at `end`. True at the edges of words; inside a word only where the text
 * looks glued or goes on with a version or sign ("Python3", "SQL+", "RequirementsPython", "dataSQL").
 */
function mayEnd(text: string, start: number, end: number, glued: boolean): boolean {
  const length = end - start;
  const longEnough = length >= SHORTEST_GLUED || (length >= SHORTEST_CAPITALS && inCapitals(text, start, end));
  if (glued && (!longEnough || !startsWord(text, start))) return false;
  if (end >= text.length) return true;
  const next = characterKind(text.charCodeAt(end));
  if (next === OTHER) return true;
  if (next === UPPER) return longEnough;
  return length > 2 && (next === DIGIT || next === SIGN);
}

/**
 * Whether a word seems to begin here: at a capital after a small letter, or at the last capital before a small letter.
 */
function startsWord(text: string, start: number): boolean {
  const before = characterKind(text.charCodeAt(start - 1));
  return before === LOWER || (before === UPPER && characterKind(text.charCodeAt(start + 1)) === LOWER);
}

function inCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (characterKind(text.charCodeAt(at)) !== UPPER) return false;
  return true;
}

const PLUS = 0x2b;
const ASTERISK = 0x2a;

/** Whether a sign in the middle of a line is a bullet, in a text that lost its line breaks: "… systems + Design and …". */
const isBullet = (text: string, at: number): boolean =>
  text.charCodeAt(at - 1) === 0x20 &&
  text.charCodeAt(at + 1) === 0x20 &&
  characterKind(text.charCodeAt(at + 2)) === UPPER;

const NO_BREAK = 0;
/** The dot of ".NET": it begins a phrase, and ends no sentence. */
const DOT_NET = 1;

/** The code of the break at a sign, NO_BREAK, or DOT_NET. Bullets in the middle of a line count as line breaks. */
function breakAt(text: string, at: number, code: number): number {
  if (code === 0x0a || code === 0x2022 || code === 0x00b7 || code === 0x25cf || code === 0x25aa) return LINE;
  if (code === 0x2e || code === 0x21 || code === 0x3f) return sentenceEnd(text, at, code);
  if (code === 0x3b) return SENTENCE;
  if (code === 0x28 || code === 0x5b) return OPEN;
  if (code === 0x29 || code === 0x5d) return CLOSE;
  return code === 0x3a ? COLON : NO_BREAK;
}

/** What a dot, exclamation mark or question mark is: SENTENCE, NO_BREAK or DOT_NET. */
function sentenceEnd(text: string, at: number, code: number): number {
  const after = text.charCodeAt(at + 1);
  const before = at > 0 ? characterKind(text.charCodeAt(at - 1)) : OTHER;
  const isDot = code === 0x2e;
  if (isDot && (after | 32) === 0x6e && before === OTHER) return DOT_NET;
  // A single letter before the dot is an abbreviation and ends no sentence: "e.g. ", "i.e. ".
  const isSingle = at < 2 || characterKind(text.charCodeAt(at - 2)) === OTHER;
  if (isDot && before !== OTHER && before !== DIGIT && isSingle) return NO_BREAK;
  if (at + 1 >= text.length || after === 0x0a) return SENTENCE;
  if (after === 0x20 || after === 0xa0) {
    const next = text.charCodeAt(at + 2);
    return characterKind(next) === LOWER && next < 128 && isDot ? NO_BREAK : SENTENCE;
  }
  // Two blocks of a page were glued together: "in production.Experience with".
  return before === LOWER && characterKind(after) === UPPER ? SENTENCE : NO_BREAK;
}
