import type { Mention } from '../../../model/evidence';
import type { Region } from '../../../model/job-posting';
import { allMatches } from '../../../text/all-matches';
import { ABROAD, LONDON, LONDON_POSTCODES, PROVINCES, STATE_NAMES, STATES, UK, UK_POSTCODES } from './gazetteer';

/** A place named in a text. */
export interface PlaceFound extends Mention {
  readonly region: Region;
  /** The currency of pay there (ISO 4217); null where we do not read it. */
  readonly currency: string | null;
}

type Place = Pick<PlaceFound, 'region' | 'currency'>;

const PLACES = new Map<string, Place>();
const firstWord = (name: string) => name.split(' ', 1)[0] ?? '';
/** For each first word of a name, how many words the longest such name has. */
const WORDS_FROM = new Map<string, number>();
const add = (names: string, region: Region, currency: string | null) => {
  for (const name of names.split('|')) {
    PLACES.set(name, { region, currency });
    const words = name.split(' ');
    WORDS_FROM.set(firstWord(name), Math.max(words.length, WORDS_FROM.get(firstWord(name)) ?? 0));
  }
};
for (const [currency, names] of [...Object.entries(ABROAD), ...Object.entries(STATE_NAMES)])
  add(names, 'outside-uk', currency || null);
add(UK, 'uk', 'GBP');
add(LONDON, 'london', 'GBP');

const WORD = /[\p{L}][\p{L}'’.]*(?:-[\p{L}]+)*/gu;
const STATE = new RegExp(
  `^(?:(?: [A-Z][a-z]+){0,3},)?[, ]{1,3}(?:(${STATES})|(${PROVINCES}))(?=$|\\s{0,2}(?:[^\\w\\s]|\\d|\\n|or\\b|$))`,
);
const JOINT = /[^\p{L}\s'’.-]|\b(?:or|and)\b/u;
// "EC2V 7XX"  "M1"  "LS1 4AP"
const POSTCODE = /\b(([A-Z]{1,2})\d{1,2}[A-Z]?)(?:\s?(\d)[A-Z]{2})?\b/g;
// Only in the middle of London does a letter end the first half: "EC2A"  "W1T"; but not "B2B" or "E2E"
const WITH_LETTER = /^(?:E1W|N1[CP]|NW1W|SE1P|(?:SW1|W1|EC[1-4]|WC[12])[A-Z])$/;
// A half postcode ends its item of a list of places: "Leeds LS1", "Manchester (M1)". "L2 Support" is none.
const ITEM_ENDS = /^\s?(?:$|[,;/|()•\n]|[-–—]\s)/;
const INNER = new Set(LONDON_POSTCODES.split('|'));
const OUTER = new Set(UK_POSTCODES.split('|'));

/** The places of the latest texts: the readers of region, currency and places ask about the same few short texts. */
const latestTexts = new Map<string, readonly PlaceFound[]>();
const MOST_TEXTS = 32;

/**
 * Every place that a short text names, in the order of the text. Where several names begin at one word, the longest
 * counts. A name before a state is abroad, whether or not the gazetteer has it ("Cambridge, MA").
 */
export function findPlaces(text: string): readonly PlaceFound[] {
  const before = latestTexts.get(text);
  if (before) return before;
  if (latestTexts.size >= MOST_TEXTS) latestTexts.clear();
  const found = lookUpPlaces(text);
  latestTexts.set(text, found);
  return found;
}

function lookUpPlaces(text: string): readonly PlaceFound[] {
  const words = allMatches(text, WORD);
  const found: PlaceFound[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const place = longestAt(text, words, i);
    if (!place) continue;
    found.push(place.found);
    i += place.words - 1;
  }
  return found;
}

function longestAt(
  text: string,
  words: readonly RegExpExecArray[],
  i: number,
): { found: PlaceFound; words: number } | null {
  const first = words[i];
  // A place begins with a capital: "it is nice to read" does not name Nice.
  if (!first || !isCapital(first[0])) return null;
  const { index } = first;
  const key = keyOf(trimmed(first[0]));
  const most = Math.max(
    WORDS_FROM.get(key.includes(' ') ? firstWord(key) : key) ?? 0,
    mayHaveState(text, index) ? 2 : 0,
    first[0].includes('-') ? 1 : 0,
  );
  for (let n = Math.min(most, words.length - i); n > 0; n -= 1) {
    const last = words[i + n - 1];
    if (!last) continue;
    const end = last.index + trimmed(last[0]).length;
    const name = text.slice(index, end);
    // Short names are written in capitals: "Us" is not the country.
    if (name.length <= 3 && name !== name.toUpperCase()) continue;
    const known = PLACES.get(keyOf(name)) ?? (n === 1 ? partOf(name) : undefined);
    if (OF_PEOPLE.test(text.slice(end, end + 20))) continue;
    const state = n > 2 ? null : stateAfter(text, end, name, known !== undefined);
    const place = state ? inState(known, state) : known;
    if (place) return { found: { ...place, text: name, index }, words: state ? n + 1 : n };
  }
  return null;
}

// After "UK": those who may apply, not where the work is.
const OF_PEOPLE = /^ (?:passport|national|citizen|visa|work permit|right to work)/i;

/** The place in a word that a hyphen joins to another: "UK-wide", "GB-Manchester". */
const partOf = (name: string): Place | undefined =>
  name.includes('-')
    ? name
        .split('-')
        .filter(isCapital)
        .map((part) => PLACES.get(keyOf(part)))
        .find(Boolean)
    : undefined;

/** Whether a comma follows closely enough for a state to stand behind a name that the gazetteer does not have. */
function mayHaveState(text: string, index: number): boolean {
  const comma = text.indexOf(',', index);
  return comma >= 0 && comma - index < 120;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code <= 90 : word.charAt(0) !== word.charAt(0).toLowerCase();
}

/** Drops the dots and apostrophes (at most four) that end a sentence or a quotation. */
function trimmed(word: string): string {
  return ENDS_WITH_SIGN.has(word.charAt(word.length - 1)) ? word.replace(/[.'’]{1,4}$/, '') : word;
}
const ENDS_WITH_SIGN = new Set(['.', "'", '’']);

/**
 * The spelling of the gazetteer for "Stoke-on-Trent" or "King’s Cross": lower case, no hyphens, straight apostrophes.
 */
function keyOf(name: string): string {
  const key = name.toLowerCase();
  return /[-’\s]/.test(key) ? key.replace(/[-\s]{1,3}/g, ' ').replaceAll('’', "'") : key;
}

/**
 * The state right behind a name. A name that the gazetteer does not have needs a comma before the state: "Rising Sun,
 * MD" is a place, "Engineer SC" is not.
 */
function stateAfter(text: string, end: number, name: string, isKnown: boolean): RegExpExecArray | null {
  // In "London, UK or Austin, TX" the state belongs to Austin: a name has no comma, "or" or "and" in it.
  if (!/[, ]/.test(text.charAt(end)) || JOINT.test(name)) return null;
  const state = STATE.exec(text.slice(end, end + 32));
  return state && (isKnown || state[0].includes(',')) ? state : null;
}

/**
 * Codes of states that are codes of countries too. "Berlin, DE" is not in Delaware, and "Toronto, CA" is not in
 * California.
 */
const COUNTRIES_TOO = /^(?:DE|IN|IL|CA|NL|CO|AR|MT|PA)$/;

function inState(known: Place | undefined, [, state, province]: RegExpExecArray): Place {
  const isCountry = COUNTRIES_TOO.test(state ?? province ?? '');
  if (isCountry && known?.region === 'outside-uk' && known.currency !== 'USD') return known;
  return { region: 'outside-uk', currency: state ? 'USD' : 'CAD' };
}

/** These separate places from each other. A comma does not, since a county or a country may follow it. */
const SEPARATORS = /\bor\b|\band\b|[/;|&•()+]/gi;

/** Tells of a place in which of the separated stretches of a text it stands, counted from 0. */
export function segmentsOf(text: string): (place: Mention) => number {
  const ends = allMatches(text, SEPARATORS);
  return ({ index }) => ends.filter((end) => end.index < index).length;
}

/**
 * The first UK postcode in a text, or the first half of one; null where there is none. With `wholeOnly`, which is for
 * any text but a field of places, only whole postcodes count, since "S3" and "L2" may be anything.
 */
export function findPostcode(text: string, wholeOnly: boolean): PlaceFound | null {
  for (const match of allMatches(text, POSTCODE)) {
    const [words, district = '', area = '', inward] = match;
    if (inward === undefined && (wholeOnly || !ITEM_ENDS.test(text.slice(match.index + words.length)))) continue;
    if (/[A-Z]$/.test(district) && !WITH_LETTER.test(district)) continue;
    const isLondon = INNER.has(area) || INNER.has(district.replace(/[A-Z]$/, '')) || INNER.has(district);
    if (!isLondon && !OUTER.has(area)) continue;
    return { region: isLondon ? 'london' : 'uk', currency: 'GBP', text: words, index: match.index };
  }
  return null;
}
