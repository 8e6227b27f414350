import { characterKind, LOWER, UPPER } from '../../../text/characters';
import type { Cue } from '../vocabulary/cues';
import type { Scan } from '../vocabulary/scan';
import type { Level } from './level';

/** What each kind of cue says when it is a heading. Cues that are not here never are. */
const LEVEL: Partial<Record<Cue, Level>> = {
  essentialHeading: 3,
  must: 3,
  asks: 3,
  desirableHeading: 2,
  ideally: 2,
  plus: 2,
  dutiesHeading: 1,
  duty: 1,
  boilerplateHeading: 0,
};

/** A heading is at most so long, in characters. */
const LONGEST = 70;

/** Small words that a heading in Title Case leaves small. */
const SMALL = /^(?:a|an|and|as|at|for|in|is|it|of|on|or|our|the|to|us|we|with|you|your|do|be|me|are|ll|re|s)$/;

/** Headings of one word that text which lost its line breaks still shows by their capital. */
const ALONE =
  /^(?:Responsibilities|Requirements|Qualifications|Benefits|Perks|Duties|Desirable|Essential|Accountabilities|REQUIREMENTS|RESPONSIBILITIES|BENEFITS|QUALIFICATIONS)$/;

/**
 * "Salary: £72,000", "Package: up to 90k", "Benefits: competitive", "Salary £55k - £65k": a label with its value. What
 * follows on the next line is the advert again.
 */
const LABELLED =
  /^\s{0,2}(?:range|band|details|on offer)?\s{0,2}[:–-]?\s{0,3}(?:[£$€]|\d|up to|circa|c\.|from [£$€\d]|to [£$€\d]|competitive|negotiable|excellent|market|dependent|depending|doe\b|tbc|n\/a)/i;

/** Facts about a posting stand over its advert; so far down it is the advert's. Characters. */
const AT_TOP = 64;

/** Labels of facts: with a value beside them they head nothing ("Location: Leeds", "Working hours: 37.5"). */
const FACT = /^(?:location|working hours|working pattern|start date|salary|pay|compensation)$/i;

/** Beginnings that only headings have at the beginning of a sentence. */
const OPENING = /^(?:what|who|why|how|about|nice to have|must have|bonus points)\b/i;

/**
 * The level that the cue sets for all that follows, if it stands there as a heading: on a short line of its own, before
 * a colon, or, where a page's line breaks are lost, in Title Case. Null where it is a part of a sentence.
 */
export function headingLevel(
  text: string,
  scan: Scan,
  event: number,
  cue: Cue,
  isSkill: (event: number) => boolean,
): Level | null {
  const level = LEVEL[cue];
  if (level === undefined) return null;
  const start = scan.startOf(event);
  const end = scan.endOf(event);
  const first = characterKind(text.charCodeAt(start));
  const lineEnd = edge(text, end, 1);
  // Most cues stand in small letters in the middle of a long line.
  if (lineEnd < 0 && first !== UPPER) return null;
  const lineStart = edge(text, start, -1);
  if (lineStart < 0 && first !== UPPER) return null;
  const before = lineStart < 0 ? null : text.slice(lineStart, start);
  const after = lineEnd < 0 ? null : text.slice(end, lineEnd);
  const named =
    cue === 'essentialHeading' || cue === 'desirableHeading' || cue === 'dutiesHeading' || cue === 'boilerplateHeading';
  if (before !== null && after !== null && !holdsSkill(scan, event, lineStart, lineEnd, isSkill)) {
    const closed = /:\s{0,3}\*{0,4}\s{0,3}$/.test(after);
    // A line that begins small is the rest of a sentence that the page broke.
    const isRest = /^[^\p{L}]*\p{Ll}/u.test(text.slice(lineStart, lineEnd)) && !closed;
    const bulleted = /^\s*[-•*]\s/.test(before);
    if (named || cue === 'ideally' || cue === 'must' || cue === 'plus') {
      if (
        before.length <= 28 &&
        after.length <= 42 &&
        (!bulleted || closed) &&
        !isRest &&
        !/[.,]\s*$/.test(after) &&
        !/[.,;]\s/.test(before)
      )
        return level;
    } else if (closed && !bulleted) return level;
  }
  if (first !== UPPER) return null;
  if (/^ ?(?::|\n)/.test(text.slice(end, end + 2)) && (named || lineEnd < 0)) return level;
  if (!named) return namesList(text, scan, event, start, end) ? level : null;
  const words = text.slice(start, end).split(/[\s&/-]+/);
  const opensSentence = /(?:^|[.!?:)\n•]\s{0,3}|[a-z])$/.test(text.slice(Math.max(0, start - 3), start));
  if (words.length === 1) return ALONE.test(words[0] ?? '') && followedByCapital(text, end) ? level : null;
  if (OPENING.test(text.slice(start, end)) && (opensSentence || titleCase(words))) return level;
  return titleCase(words) && followedByCapital(text, end) ? level : null;
}

/**
 * Whether the heading from `start` to `end` is a label with its value beside it. Over an advert such labels head nothing:
 * the advert follows. Further down they begin what is offered, as any heading of it does.
 */
export function isLabelWithValue(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 32);
  return (
    LABELLED.test(behind) || (start < AT_TOP && FACT.test(text.slice(start, end)) && /^\s?:[ \t]{0,3}\S/.test(behind))
  );
}

/** "Essential Skills", "Preferred Experience" where line breaks are lost: in Title Case, and a noun of headings follows. */
function namesList(text: string, scan: Scan, event: number, start: number, end: number): boolean {
  return (
    event + 1 < scan.length &&
    scan.startOf(event + 1) === end + 1 &&
    /^\w{1,16} (?:Skills|Experience|Requirements|Qualifications|Criteria|Background|Knowledge)/.test(
      text.slice(start, end + 16),
    )
  );
}

/** The line's start before `at`, or its end after: -1 where it is further than a heading is long. */
function edge(text: string, at: number, step: -1 | 1): number {
  for (let steps = 0; steps <= LONGEST; steps++) {
    const next = step < 0 ? at - steps - 1 : at + steps;
    if (next < 0) return 0;
    if (next >= text.length) return text.length;
    if (text.charCodeAt(next) === 0x0a) return step < 0 ? next + 1 : next;
  }
  return -1;
}

function holdsSkill(scan: Scan, event: number, from: number, to: number, isSkill: (event: number) => boolean): boolean {
  for (let other = event - 1; other >= 0 && scan.startOf(other) >= from; other--) {
    if (isSkill(other)) return true;
  }
  for (let other = event + 1; other < scan.length && scan.startOf(other) < to; other++) {
    if (isSkill(other)) return true;
  }
  return false;
}

function titleCase(words: readonly string[]): boolean {
  return words.every((word) => SMALL.test(word) || characterKind(word.charCodeAt(0)) !== LOWER);
}

/** The next word begins with a capital, or stands glued to this one. */
function followedByCapital(text: string, end: number): boolean {
  return /^(?:[A-Z]|\s{0,4}(?:[-–:•|]|(?:&|and)\s{1,3})?\s{0,4}(?:[A-Z0-9•-]|$))/.test(text.slice(end, end + 12));
}
