/** What a character is to the matcher. */
const OTHER = 0;
const LOWER = 1;
const UPPER = 2;
const DIGIT = 3;
const SIGN = 4;
const KIND = new Uint8Array(128);
for (let code = 0x61; code <= 0x7a; code++) KIND[code] = LOWER;
for (let code = 0x41; code <= 0x5a; code++) KIND[code] = UPPER;
for (let code = 0x30; code <= 0x39; code++) KIND[code] = DIGIT;
// C++, C#, F#
KIND[0x2b] = SIGN;
KIND[0x23] = SIGN;

export const MIX_START_LOW = 0x811c9dc5 | 0;
export const MIX_START_HIGH = 0x9e3779b9 | 0;

/** Lower case, and "z" as "s": British and American spellings of "-ise" are one. By character code, ASCII only. */
const FOLD = new Uint8Array(128);
for (let code = 0; code < 128; code++) FOLD[code] = KIND[code] === UPPER ? code + 32 : code;
FOLD[0x5a] = 0x73;
FOLD[0x7a] = 0x73;

/** FNV-1a. */
export function mixLow(hash: number, code: number): number {
  return Math.imul(hash ^ (code < 128 ? (FOLD[code] as number) : code), 0x01000193);
}

export function mixHigh(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code < 128 ? (FOLD[code] as number) : code)) ^ (hash >>> 17);
}

/** OTHER (0) for everything that is not part of a word. Letters beyond ASCII count as small ones. */
export function characterKind(code: number): number {
  if (code < 128) return KIND[code] as number;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return OTHER;
  return (code >= 0x2000 && code < 0x3040) || code >= 0xd800 ? OTHER : LOWER;
}

/**
 * The end of the piece that begins at `start`. A piece ends with its word, and inside one at "aB", between letters and
 * digits, and around signs: "PowerBI" is two, "Python3" two, "C++" three, "SQLProficient" two. Words that a page glued together ("Responsibi-
 * litiesLead") come apart the same way.
 */
export function pieceEnd(text: string, start: number): number {
  let kind = characterKind(text.charCodeAt(start));
  let at = start + 1;
  if (kind === OTHER) return at;
  for (; at < text.length; at++) {
    const next = characterKind(text.charCodeAt(at));
    if (next === kind && next !== SIGN) continue;
    if (kind !== UPPER || next !== LOWER) break;
    // "SQLProficient" is SQL and a word that was glued to it; "APIs" is one.
    if (at - start > 1 && !isPluralEnd(text, at)) return at - 1;
    kind = LOWER;
  }
  return at;
}

/** A small s that ends the word. */
function isPluralEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x73 && characterKind(text.charCodeAt(at + 1)) !== LOWER;
}

/** A space, a no-break space or a tab. A line's end joins nothing. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x09;
}

/**
 * Where the next word of the same phrase would begin, given that a word ends at `end`: past a space, or a hyphen, slash,
 * ampersand, apostrophe, dot or underscore. `end` itself where the phrase cannot go on.
 */
export function joinerEnd(text: string, end: number): number {
  let at = end;
  if (isSpace(text.charCodeAt(at))) at++;
  const spaced = at > end;
  // "end\\-to\\-end": Markdown that was escaped.
  if (text.charCodeAt(at) === 0x5c) at++;
  const code = text.charCodeAt(at);
  if (code === 0x2f || code === 0x26) {
    at++;
    if (isSpace(text.charCodeAt(at))) at++;
  } else if (code === 0x2e) {
    // "Node.js" and "ASP.NET" go on; "in production.Experience" was glued together.
    const isGlue = characterKind(text.charCodeAt(at + 1)) === UPPER && characterKind(text.charCodeAt(at - 1)) !== UPPER;
    if (spaced || isGlue) return end;
    at++;
  } else if (!spaced && isTightJoiner(code)) at++;
  else if (spaced && isSpace(code)) at++;
  return at < text.length && at > end && characterKind(text.charCodeAt(at)) !== OTHER ? at : end;
}

function isTightJoiner(code: number): boolean {
  return code === 0x2d || code === 0x5f || code === 0x27 || code === 0x2019 || code === 0x2010 || code === 0x2011;
}
