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

/** Lower case, and "z" as "s": British and American spellings of "-ise" are one. By character code, ASCII only. */
const FOLD = new Uint8Array(128);
for (let code = 0; code < 128; code++) FOLD[code] = KIND[code] === UPPER ? code + 32 : code;
FOLD[0x5a] = 0x73;
FOLD[0x7a] = 0x73;
/** Both in one look: the kind × 128 + the folded letter. */
const LETTER = new Int32Array(128);
for (let code = 0; code < 128; code++) LETTER[code] = (KIND[code] as number) * 128 + (FOLD[code] as number);

/**
 * Two 32-bit hashes of the pieces read so far (FNV-1a, and one of multiplications by 31), and what they were before the
 * last character. One array for all, since the matcher may not make an object for each word.
 */
export const hash = new Int32Array(4);

/** Forgets what was read. */
export function startHash(): void {
  hash[0] = 0x811c9dc5;
  hash[1] = 0x9e3779b9;
}

/** Reads on over a sign that belongs to phrases ("CI/CD", "Weights & Biases"), or over anything as nothing. */
export function hashJoiner(text: string, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x2f && code !== 0x26) continue;
    hash[0] = Math.imul((hash[0] as number) ^ code, 0x01000193);
    hash[1] = (Math.imul(hash[1] as number, 31) + code) ^ ((hash[1] as number) >>> 17);
  }
}

/** OTHER (0) for everything that is not part of a word. Letters beyond ASCII count as small ones. */
export function characterKind(code: number): number {
  if (code < 128) return KIND[code] as number;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return OTHER;
  return (code >= 0x2000 && code < 0x3040) || code >= 0xd800 ? OTHER : LOWER;
}

/**
 * Adds the piece that begins at `start` to the hash, and gives its end. A piece ends with its word, and inside one at
 * "aB", between letters and digits, and around signs: "PowerBI" is two, "Python3" two, "C++" three, "SQLProficient" two.
 * Words that a page glued together ("ResponsibilitiesLead") come apart the same way.
 */
export function hashPiece(text: string, start: number): number {
  let low = hash[0] as number;
  let high = hash[1] as number;
  let lowBefore = low;
  let highBefore = high;
  let code = text.charCodeAt(start);
  let letter = code < 128 ? (LETTER[code] as number) : code;
  let kind = code < 128 ? letter >> 7 : characterKind(code);
  let at = start;
  for (;;) {
    lowBefore = low;
    highBefore = high;
    if (code < 128) letter &= 127;
    low = Math.imul(low ^ letter, 0x01000193);
    high = (Math.imul(high, 31) + letter) ^ (high >>> 17);
    at++;
    if (at >= text.length || kind === OTHER) break;
    code = text.charCodeAt(at);
    letter = code < 128 ? (LETTER[code] as number) : code;
    const next = code < 128 ? letter >> 7 : characterKind(code);
    if (next === kind && next !== SIGN) continue;
    if (kind !== UPPER || next !== LOWER) break;
    // "SQLProficient" is SQL and a word that was glued to it: its P is given back. "APIs" is one.
    if (at - start > 1 && !isPluralEnd(text, at)) {
      low = lowBefore;
      high = highBefore;
      at--;
      break;
    }
    kind = LOWER;
  }
  hash[0] = low;
  hash[1] = high;
  hash[2] = lowBefore;
  hash[3] = highBefore;
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
  let code = codeAt(text, at);
  const spaced = isSpace(code);
  if (spaced) code = codeAt(text, ++at);
  // "end\\-to\\-end": Markdown that was escaped.
  if (code === 0x5c) code = codeAt(text, ++at);
  if (code === 0x2f || code === 0x26) {
    if (isSpace(codeAt(text, ++at))) at++;
  } else if (code === 0x2e) {
    // "Node.js" and "ASP.NET" go on; "in production.Experience" was glued together.
    const isGlue = characterKind(codeAt(text, at + 1)) === UPPER && characterKind(codeAt(text, at - 1)) !== UPPER;
    if (spaced || isGlue) return end;
    at++;
  } else if (spaced ? isSpace(code) : isTightJoiner(code)) at++;
  return at > end && characterKind(codeAt(text, at)) !== OTHER ? at : end;
}

/** A line's end outside the text: NaN, as `charCodeAt` has it, would make the hot loops slow. */
function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0x0a;
}

function isTightJoiner(code: number): boolean {
  return code === 0x2d || code === 0x5f || code === 0x27 || code === 0x2019 || code === 0x2010 || code === 0x2011;
}

/** How many letters a beginning has that `beginningAt` numbers. */
export const BEGINNING = 3;

/**
 * A number for the first letters from `start`, read as the hash reads them (case and joiners do not count, "/" and "&"
 * do), below 4096; phrases that are alike have the same one. -1 where there are fewer than `letters` of them.
 */
export function beginningAt(text: string, start: number, letters: number): number {
  if (start + BEGINNING < text.length) {
    // Nearly always four plain letters: no loop for them, since this runs for each label when a process begins.
    const a = text.charCodeAt(start);
    const b = text.charCodeAt(start + 1);
    const c = text.charCodeAt(start + 2);
    const d = text.charCodeAt(start + 3);
    if ((a | b | c | d) < 128 && KIND[a] && KIND[b] && KIND[c] && KIND[d]) {
      return (((FOLD[a] as number) * 33 + (FOLD[b] as number)) * 33 + (FOLD[c] as number)) & 0xfff;
    }
  }
  let number = 0;
  let read = 0;
  for (let at = start; at < text.length && at < start + 12; at++) {
    const code = text.charCodeAt(at);
    if (characterKind(code) === OTHER && code !== 0x2f && code !== 0x26) continue;
    if (read < BEGINNING) number = (number * 33 + (code < 128 ? (FOLD[code] as number) : code)) & 0xfff;
    if (++read === letters) return number;
  }
  return -1;
}
