import { characterKind, LOWER, UPPER } from '../../../text/characters';
import type { Cue } from '../vocabulary/requirement-cues';
import type { Scan } from '../vocabulary/scan';
import { DESIRABLE, ESSENTIAL, type Level, MENTIONED, SKIPPED } from './level';
import { standsAlone } from './lines';

/** By cue: the level that it gives as a heading to the skills below it. Cues that are not listed are never headings. */
const HEADING_LEVEL: Partial<Record<Cue, Level>> = {
  essentialHeading: ESSENTIAL,
  must: ESSENTIAL,
  asks: ESSENTIAL,
  desirableHeading: DESIRABLE,
  ideally: DESIRABLE,
  plus: DESIRABLE,
  dutiesHeading: MENTIONED,
  duty: MENTIONED,
  boilerplateHeading: SKIPPED,
};

/** The longest heading, in characters. */
const LONGEST = 70;

/** Words that stay in lower case in a heading in Title Case. */
const SMALL = /^(?:a|an|and|as|at|for|in|is|it|of|on|or|our|the|to|us|we|with|you|your|do|be|me|are|ll|re|s)$/;

/** Headings of one word that are recognised by their capital in text that lost its line breaks. */
const ALONE =
  /^(?:Responsibilities|Requirements|Qualifications|Benefits|Perks|Duties|Desirable|Essential|Accountabilities|REQUIREMENTS|RESPONSIBILITIES|BENEFITS|QUALIFICATIONS)$/;

/**
 * The value behind a label: "Salary: £72,000", "Package: up to 90k", "Benefits: competitive", "Salary £55k - £65k". On
 * the next line the advert goes on.
 */
const VALUE_BEHIND =
  /^\s{0,2}(?:range|band|details|on offer)?\s{0,2}[:–|-]?\s{0,3}(?:[£$€]|\d|up to|circa|c\.|from [£$€\d]|to [£$€\d]|competitive|negotiable|excellent|market|dependent|depending|doe\b|tbc|n\/a)/i;

/** Labels with facts about a posting stand in the first characters of its text, above the advert. */
const AT_TOP = 64;

/** Labels that are no headings where a value stands beside them: "Location: Leeds", "Working hours: 37.5". */
const FACT_LABEL = /^(?:location|working hours|working pattern|start date|salary|pay|compensation)$/i;

/** Labels that end no list of demands further down either: the list goes on below them. */
const PASSING_LABEL =
  /^(?:location|our locations|working hours|working pattern|start date|right to work|visa sponsorship|security clearance|travel|contact|interview process)$/i;

/** What is asked of the candidate before the name of a heading: "Must be able to get Security Clearance". */
const OF_CANDIDATE = /\b(?:must|able|requires?|needs?|holds?|have|obtain|eligible|undergo|willing)\b/i;

/** What makes a heading of demands one of wishes: "Further Qualifications (desired)". */
const WISHED = /\b(?:desired|desirable|preferred|optional|nice to have|bonus|a plus|advantageous)\b/i;

const namesBothLevels = (line: string) => /\bessential\b/i.test(line) && /\bdesirable\b/i.test(line);

/** Words at the beginning of a sentence that only headings have. */
const OPENING = /^(?:what|who|why|how|about|nice to have|must have|bonus points)\b/i;

/**
 * The level that a cue gives to all that follows, if it is a heading here: on a short line of its own, before a colon,
 * or in Title Case where the text lost its line breaks. Null where it is a part of a sentence.
 */
export function headingLevel(
  text: string,
  scan: Scan,
  event: number,
  cue: Cue,
  isSkill: (event: number) => boolean,
): Level | null {
  const level = HEADING_LEVEL[cue];
  if (level === undefined) return null;
  const start = scan.startOf(event);
  const end = scan.endOf(event);
  const bold = boldAround(text, start, end);
  if (bold && cue !== 'asks' && cue !== 'duty' && !holdsSkill(scan, event, bold.from, bold.to, isSkill)) return level;
  const first = characterKind(text.charCodeAt(start));
  const lineEnd = lineEdge(text, end, 1);
  // Returns early, since most cues stand in lower case in the middle of a long line.
  if (lineEnd < 0 && first !== UPPER) return null;
  const lineStart = lineEdge(text, start, -1);
  if (lineStart < 0 && first !== UPPER) return null;
  const before = lineStart < 0 ? null : text.slice(lineStart, start);
  const after = lineEnd < 0 ? null : text.slice(end, lineEnd);
  // "| Criteria | Essential | Desirable |" heads two columns, and no list.
  if (before !== null && after !== null && namesBothLevels(text.slice(lineStart, lineEnd))) return null;
  const named =
    cue === 'essentialHeading' || cue === 'desirableHeading' || cue === 'dutiesHeading' || cue === 'boilerplateHeading';
  if (before !== null && after !== null && !holdsSkill(scan, event, lineStart, lineEnd, isSkill)) {
    const closed = /:\s{0,3}\*{0,4}\s{0,3}$/.test(after);
    // A line that begins with a small letter is the rest of a sentence that the page broke into lines.
    const isRest = /^[^\p{L}(]*\p{Ll}/u.test(text.slice(lineStart, lineEnd)) && !closed;
    const bulleted = /^\s*[-•*]\s/.test(before);
    if (named || cue === 'ideally' || cue === 'must' || cue === 'plus') {
      if (
        before.length <= 28 &&
        after.length <= 42 &&
        (!bulleted || closed) &&
        !isRest &&
        !/[.,]\s*$/.test(after.replace(/,?\s?\b(?:Inc|Ltd|Co)\.\s*$/, '')) &&
        !/[.,;]\s/.test(before) &&
        !(level === SKIPPED && OF_CANDIDATE.test(before))
      )
        return level === ESSENTIAL && WISHED.test(after) ? DESIRABLE : level;
    } else if ((closed || (first === UPPER && standsAlone(before, after))) && !bulleted) return level;
  }
  if (first !== UPPER) return null;
  // On a line of its own the whole line would be the heading.
  if (level === SKIPPED && before && after !== null && !after.startsWith(':')) return null;
  if (/^ ?[:|\n]/.test(text.slice(end, end + 2)) && (named || lineEnd < 0)) return level;
  if (!named) return namesList(text, scan, event, start, end) ? level : null;
  const words = text.slice(start, end).split(/[\s&/-]+/);
  const opensSentence = /(?:^|[.!?:)\n•]\s{0,3}|[a-z])$/.test(text.slice(Math.max(0, start - 3), start));
  if (words.length === 1) return ALONE.test(words[0] ?? '') && followedByCapital(text, end) ? level : null;
  if (OPENING.test(text.slice(start, end)) && (opensSentence || titleCase(words))) return level;
  return titleCase(words) && followedByCapital(text, end) ? level : null;
}

/** Whether a heading is a label with its value beside it that shuts no section: "Location: Leeds" between demands. */
export const isPassingLabel = (text: string, start: number, end: number): boolean =>
  PASSING_LABEL.test(text.slice(start, end)) &&
  /^(?: [A-Z][a-z]{2,12})?\s?[:–|-][ \t]{0,3}\S/.test(text.slice(end, end + 24));

/**
 * Whether the heading from `start` to `end` is a label with its value beside it. Above an advert such a label is no
 * heading, since the advert follows. Further down it begins the text about benefits like any other heading.
 */
export function isLabelWithValue(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 32);
  return (
    VALUE_BEHIND.test(behind) ||
    (start < AT_TOP && FACT_LABEL.test(text.slice(start, end)) && /^\s?:[ \t]{0,3}\S/.test(behind))
  );
}

/** The longest heading in bold, in characters on either side of its cue. */
const LONGEST_BOLD = 40;

/**
 * The words in bold around a cue, in a text that lost its line breaks: "… or both. **Minimum Qualifications** + Degree".
 * Null where there are none, or where they begin with a small letter, as words do that a sentence only stresses.
 */
function boldAround(text: string, start: number, end: number): { from: number; to: number } | null {
  const near = Math.max(0, start - LONGEST_BOLD);
  const open = text.slice(near, start).lastIndexOf('**');
  const close = open < 0 ? -1 : text.slice(end, end + LONGEST_BOLD).indexOf('**');
  if (close < 0) return null;
  const from = near + open;
  const to = end + close;
  const words = text.slice(from + 2, to);
  return /^[A-Z][^\n*]*[^\s*]$/.test(words) ? { from, to } : null;
}

/**
 * Whether a cue begins a heading such as "Essential Skills" or "Preferred Experience" in text that lost its line
 * breaks: it is followed by a noun that headings end with, in Title Case.
 */
function namesList(text: string, scan: Scan, event: number, start: number, end: number): boolean {
  return (
    event + 1 < scan.length &&
    scan.startOf(event + 1) === end + 1 &&
    /^\w{1,16} (?:Skills|Experience|Requirements|Qualifications|Criteria|Background|Knowledge)/.test(
      text.slice(start, end + 16),
    )
  );
}

/**
 * Where the line starts before `at` (step -1) or ends behind it (step 1). -1 where that is further than a heading is
 * long.
 */
function lineEdge(text: string, at: number, step: -1 | 1): number {
  if (step < 0) {
    const from = Math.max(0, at - LONGEST - 1);
    const found = text.slice(from, at).lastIndexOf('\n');
    return found >= 0 ? from + found + 1 : from === 0 ? 0 : -1;
  }
  const found = text.slice(at, at + LONGEST + 1).indexOf('\n');
  return found >= 0 ? at + found : at + LONGEST >= text.length ? text.length : -1;
}

/** Whether another event between two places of the text is a skill. */
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

/** Whether the next word begins with a capital, or is glued to this one. */
function followedByCapital(text: string, end: number): boolean {
  return /^(?:[A-Z]|\s{0,4}(?:[-–:•|+]|(?:&|and)\s{1,3})?\s{0,4}(?:[A-Z0-9•-]|$))/.test(text.slice(end, end + 12));
}
