/** The kinds of character that the phrase scan tells apart. OTHER is everything that is not part of a word. */
export const OTHER = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** The plus and the hash sign, which are part of a word in "C++", "C#" and "F#". */
export const SIGN = 4;

/** ASCII characters have codes below this, and are looked up in tables. */
const ASCII = 128;
const KIND_OF_CODE = new Uint8Array(ASCII);
for (let code = 0x61; code <= 0x7a; code++) KIND_OF_CODE[code] = LOWER;
for (let code = 0x41; code <= 0x5a; code++) KIND_OF_CODE[code] = UPPER;
for (let code = 0x30; code <= 0x39; code++) KIND_OF_CODE[code] = DIGIT;
KIND_OF_CODE[0x2b] = SIGN;
KIND_OF_CODE[0x23] = SIGN;

/**
 * By ASCII code: the lower-case letter, and "s" for "z", so that British "-ise" and American "-ize" are one spelling.
 */
const FOLDED = Uint8Array.from({ length: ASCII }, (_, code) => (KIND_OF_CODE[code] === UPPER ? code + 32 : code));
FOLDED[0x5a] = 0x73;
FOLDED[0x7a] = 0x73;
/** Kind and folded letter of an ASCII code in one look-up: the kind × 128 + the folded letter. */
const KIND_AND_LETTER = Int32Array.from(FOLDED, (letter, code) => (KIND_OF_CODE[code] ?? OTHER) * ASCII + letter);

/**
 * Two 32-bit hashes of the pieces read so far (at 0 FNV-1a, at 1 one that multiplies by 31), and at 2 and 3 what both
 * were before the last character of the last piece. One array for all phrases, since the scan cannot afford an object
 * for each word; getters with names would make it a tenth slower.
 */
export const phraseHash = new Int32Array(4);

/** Begins the hash of a new phrase. */
export function startHash(): void {
  phraseHash[0] = 0x811c9dc5;
  phraseHash[1] = 0x9e3779b9;
}

/**
 * Adds what stands between two words of a phrase to the hash. Only "/" and "&" count ("CI/CD", "Weights & Biases");
 * spaces, hyphens and the rest change nothing.
 */
export function hashJoiner(text: string, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x2f && code !== 0x26) continue;
    const high = phraseHash[1] ?? 0;
    phraseHash[0] = Math.imul((phraseHash[0] ?? 0) ^ code, 0x01000193);
    phraseHash[1] = (Math.imul(high, 31) + code) ^ (high >>> 17);
  }
}

/** The kind of a UTF-16 unit: OTHER (0), LOWER, UPPER, DIGIT or SIGN. Letters beyond ASCII count as lower case. */
export function characterKind(code: number): number {
  if (code < ASCII) return KIND_OF_CODE[code] ?? OTHER;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return OTHER;
  return (code >= 0x2000 && code < 0x3040) || code >= 0xd800 ? OTHER : LOWER;
}

/**
 * Adds the piece of a word that begins at `start` to the hash, and returns where the piece ends. A piece ends with its
 * word. Inside a word it ends where a capital follows a small letter, between letters and digits, and around signs:
 * "PowerBI" is two pieces, "Python3" two, "C++" three, "SQLProficient" two. Words that a page glued together
 * ("ResponsibilitiesLead") come apart in the same way.
 */
export function hashPiece(text: string, start: number): number {
  let low = phraseHash[0] ?? 0;
  let high = phraseHash[1] ?? 0;
  let lowBefore = low;
  let highBefore = high;
  let code = text.charCodeAt(start);
  let letter = code < ASCII ? (KIND_AND_LETTER[code] ?? 0) : code;
  let kind = code < ASCII ? letter >> 7 : characterKind(code);
  let at = start;
  for (;;) {
    lowBefore = low;
    highBefore = high;
    if (code < ASCII) letter &= ASCII - 1;
    low = Math.imul(low ^ letter, 0x01000193);
    high = (Math.imul(high, 31) + letter) ^ (high >>> 17);
    at++;
    if (at >= text.length || kind === OTHER) break;
    code = text.charCodeAt(at);
    letter = code < ASCII ? (KIND_AND_LETTER[code] ?? 0) : code;
    const next = code < ASCII ? letter >> 7 : characterKind(code);
    if (next === kind && next !== SIGN) continue;
    if (kind !== UPPER || next !== LOWER) break;
    // "SQLProficient" is SQL with a word glued to it: the P belongs to that word. "APIs" is one piece.
    if (at - start > 1 && !isPluralEnd(text, at)) {
      low = lowBefore;
      high = highBefore;
      at--;
      break;
    }
    kind = LOWER;
  }
  phraseHash[0] = low;
  phraseHash[1] = high;
  phraseHash[2] = lowBefore;
  phraseHash[3] = highBefore;
  return at;
}

/** Whether a small s stands at `at` and ends the word. */
function isPluralEnd(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x73 && characterKind(text.charCodeAt(at + 1)) !== LOWER;
}

/** Whether this is a space, a no-break space or a tab. A line break is none of them: phrases do not run over it. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x09;
}

/**
 * Where the next word of the same phrase would begin, given that a word ends at `end`: behind a space, hyphen, slash,
 * ampersand, apostrophe, dot or underscore. Returns `end` itself where the phrase cannot go on.
 */
export function joinerEnd(text: string, end: number): number {
  let at = end;
  let code = codeAt(text, at);
  const spaced = isSpace(code);
  if (spaced) code = codeAt(text, ++at);
  // A backslash comes from escaped Markdown: "end\\-to\\-end".
  if (code === 0x5c) code = codeAt(text, ++at);
  if (code === 0x2f || code === 0x26) {
    if (isSpace(codeAt(text, ++at))) at++;
  } else if (code === 0x2e) {
    // "Node.js" and "ASP.NET" go on. In "in production.Experience" the dot ends a sentence and the space was lost.
    const isGlue = characterKind(codeAt(text, at + 1)) === UPPER && characterKind(codeAt(text, at - 1)) !== UPPER;
    if (spaced || isGlue) return end;
    at++;
  } else if (spaced ? isSpace(code) : isTightJoiner(code)) at++;
  return at > end && characterKind(codeAt(text, at)) !== OTHER ? at : end;
}

/**
 * The code at an index, or a line break outside the text. `charCodeAt` would give NaN there, which slows hot loops
 * down.
 */
function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0x0a;
}

function isTightJoiner(code: number): boolean {
  return code === 0x2d || code === 0x5f || code === 0x27 || code === 0x2019 || code === 0x2010 || code === 0x2011;
}

/** How many first letters of a phrase `firstLettersAt` puts into its number. */
export const FIRST_LETTERS = 3;

/**
 * A number below 4096 for the first three letters from `start`. Letters are read as the hash reads them (case and
 * joiners do not count, "/" and "&" do), so phrases that the hash takes for the same have the same number. -1 where the
 * next 12 characters hold fewer than `letters` letters.
 */
export function firstLettersAt(text: string, start: number, letters: number): number {
  if (start + FIRST_LETTERS < text.length) {
    // Nearly always there are four plain letters. They get no loop, because this runs for each label at start-up.
    const a = text.charCodeAt(start);
    const b = text.charCodeAt(start + 1);
    const c = text.charCodeAt(start + 2);
    const d = text.charCodeAt(start + 3);
    if ((a | b | c | d) < ASCII && KIND_OF_CODE[a] && KIND_OF_CODE[b] && KIND_OF_CODE[c] && KIND_OF_CODE[d]) {
      return (((FOLDED[a] ?? 0) * 33 + (FOLDED[b] ?? 0)) * 33 + (FOLDED[c] ?? 0)) & 0xfff;
    }
  }
  let number = 0;
  let read = 0;
  for (let at = start; at < text.length && at < start + 12; at++) {
    const code = text.charCodeAt(at);
    if (characterKind(code) === OTHER && code !== 0x2f && code !== 0x26) continue;
    if (read < FIRST_LETTERS) number = (number * 33 + folded(code)) & 0xfff;
    if (++read === letters) return number;
  }
  return -1;
}

/** The letter as the hash reads it: see `FOLDED`. Characters beyond ASCII stay as they are. */
function folded(code: number): number {
  return FOLDED[code] ?? code;
}
