import { allMatches } from '../../text/all-matches';
import { characterKind, OTHER, SIGN } from '../../text/characters';
import type { SkillMention } from './read-mentions';
import { DESIRABLE } from './requirement/level';
import { unknownName } from './unknown-name';

/** What stands between two items of a list. A line that ends with a comma goes on. */
const SEPARATOR = /,\s{0,20}|\n|[;/|()[\]:•·●▪]|[.!?](?=\s|$)|\s(?:and|or|&)(?=\s)/g;
const NEW_LINE = /[\n•·●▪]/;

/** The name that a sentence leads to, before a list: "experience with Foo". */
const LED_TO =
  /\s(?:with|in|using|of|like|including|either|on|via|as|e\.g\.)\s(\S{1,40}(?:\s[\p{Lu}\d]\S{0,40}){0,2})$/u;
/** The name that a sentence goes on from, behind a list: "Foo for deployment". */
const GOES_ON = /^(\S{1,40}(?:\s[\p{Lu}\d]\S{0,40}){0,2})\s\p{Ll}/u;
/** So many characters at the end of an item are read for the name that they lead to. */
const LED_REACH = 80;

/** A known skill may have so many characters beside it in its item: "basic Python", "Terraform scripts". */
const BESIDE = 20;

/** A name that stands further from a known tool than this is in no list with it. Most of a text is so passed over. */
const NEAR = 160;

/** So many characters at the end of an item are searched for signs that are no part of it. */
const TAIL = 20;

/** One item between the separators of a text. */
export interface ListItem {
  /** A known tool that is asked for, a name that is not known, or anything else. */
  readonly kind: 'tool' | 'name' | 'other';
  readonly start: number;
  readonly end: number;
  /** For a name: whether no plain word is written like it. */
  readonly isCertain: boolean;
  /** What joins it to the item before it: a sign such as a comma, a word, a new line, or the end of all lists. */
  readonly joint: 'sign' | 'word' | 'line' | 'end';
  /** Whether it has a line of its own. */
  readonly isLine: boolean;
  /** Whether a list can go on with it, and behind it. */
  readonly continues: boolean;
  readonly leads: boolean;
}

/** The items near the known tools of a text that are asked for, in order. */
export function* listItems(text: string, mentions: readonly SkillMention[]): Generator<ListItem> {
  let from = 0;
  let to = 0;
  let known: SkillMention[] = [];
  for (const mention of mentions) {
    const isNear = mention.start - NEAR <= to;
    if (isAskedTool(mention)) {
      if (!isNear) {
        yield* itemsBetween(text, from, to, known);
        from = mention.start - NEAR;
        known = [];
      }
      to = mention.end + NEAR;
    }
    known.push(mention);
  }
  yield* itemsBetween(text, from, Math.min(to, text.length), known);
}

const isAskedTool = ({ skill, level }: SkillMention) => skill.kind === 'tool' && level >= DESIRABLE;

function* itemsBetween(text: string, first: number, last: number, known: readonly SkillMention[]): Generator<ListItem> {
  let from = first;
  let behind = '\n';
  let next = 0;
  let leads = false;
  for (const { 0: found, index } of [
    ...allMatches(text.slice(first, last), SEPARATOR),
    { 0: '\n', index: last - first },
  ]) {
    const at = first + index;
    const separator = found.trim() === ',' ? ',' : found;
    const start = nameStart(text, from, at);
    const end = nameEnd(text, start, at);
    const own: SkillMention[] = [];
    for (let each = known[next]; each && each.start < at; each = known[next]) {
      if (each.end > from) own.push(each);
      if (each.end > at) break;
      next++;
    }
    if (end > start) {
      const joint = jointOf(behind);
      // The edge of a stretch may stand within a word.
      const isCut = (from === first && first > 0) || (at === last && last < text.length);
      const name = isCut ? null : nameItem(text.slice(start, end), start, leads && joint !== 'end');
      const item: Read = knownItem(own, start, end) ?? name ?? { ...NOTHING, start, end };
      yield { ...item, joint, isLine: NEW_LINE.test(behind) && NEW_LINE.test(separator) };
      leads = item.leads;
      behind = '';
    }
    behind += separator;
    from = at + found.length;
  }
}

/** Where the first letter, digit or dot of an item stands; its end where it has none. By hand: it runs for each item. */
function nameStart(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const kind = characterKind(code);
    if (code === DOT || (kind !== OTHER && kind !== SIGN)) return at;
  }
  return to;
}

/** The end of the last letter, digit, plus or hash of an item, among its last characters. */
function nameEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && at > to - TAIL && characterKind(text.charCodeAt(at - 1)) === OTHER) at--;
  return at;
}

const DOT = 0x2e;

function jointOf(separators: string): ListItem['joint'] {
  if (/[:.!?]/.test(separators)) return 'end';
  if (NEW_LINE.test(separators)) return 'line';
  return /and|or|&/.test(separators) ? 'word' : 'sign';
}

type Read = Omit<ListItem, 'joint' | 'isLine'>;

/** Words that name nothing. */
const NOTHING = { kind: 'other', isCertain: false, continues: false, leads: false } as const;

/** An item that names known skills; null where it names none. */
function knownItem(known: readonly SkillMention[], start: number, end: number): Read | null {
  const [first] = known;
  const last = known.at(-1);
  if (!first || !last) return null;
  const isTool = known.some(isAskedTool);
  const around = { continues: first.start - start <= BESIDE, leads: end - last.end <= BESIDE };
  return { kind: isTool ? 'tool' : 'other', start, end, isCertain: false, ...around };
}

/**
 * An item without known skills: a name, or the name that it begins with behind a list, or ends with before one. Null where
 * it is none.
 */
function nameItem(words: string, start: number, isBehindList: boolean): Read | null {
  const end = start + words.length;
  const part = (isBehindList ? GOES_ON.exec(words) : LED_TO.exec(words.slice(-LED_REACH)))?.[1] ?? '';
  for (const name of [words, part]) {
    const certainty = unknownName(name);
    if (certainty === 0) continue;
    const isWhole = name === words;
    const at = isWhole || isBehindList ? start : end - name.length;
    const around = { continues: isWhole || isBehindList, leads: isWhole || !isBehindList };
    return { kind: 'name', start: at, end: at + name.length, isCertain: certainty === 2, ...around };
  }
  return null;
}
