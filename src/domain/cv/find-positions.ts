import { readRole } from '../reading/role/role';
import { findMonthRanges } from './month-range';

/**
 * A position in a CV. `from` and `to` are month numbers (see `MonthRange`); a null `to` means "to this day". `start`
 * and `end` are the indexes of its part of the text.
 */
export interface CvPosition {
  readonly title: string;
  readonly organisation: string | null;
  readonly from: number;
  readonly to: number | null;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

// "EDUCATION"  "Education and training"  "Publications"  "Key skills:"  "Courses & certificates"
const OTHER_SECTION =
  /^(?:education|academic(?: background)?|qualifications?|training|certificat\w{0,5}|accreditations?|courses?|publications?|(?:key |core |technical |professional )?skills|technologies|languages|interests|hobbies|references|awards|honou?rs|volunteering|memberships?|(?:current |selected )?(?:research(?: interests)?|projects|(?:software|tools|methods)(?: (?:and|&) \w{1,20})?)\s?:?$)\b.{0,40}$/i;
// "EXPERIENCE"  "Work history"  "Employment"  "Career summary"  "Professional experience"
const WORK_SECTION =
  /^(?:(?:work|professional|relevant|industry|career|employment|commercial|research|selected)[ &]{1,3}){0,2}(?:experience|history|employment|career(?: summary| history)?|positions?|roles?)\s?:?$/i;
// "BSc Mathematics"  "MSc Data Science, University of Leeds"  "PhD, Imperial College"
const DEGREE =
  /\b(?:b\.?sc|m\.?sc|ph\.?d|d\.?phil|b\.?eng|m\.?eng|mphys|mmath|mba|bachelor|master(?:’s|'s|s)? (?:of|in|degree)|a-?levels?|gcses?)\b/i;
/** Separators between a title and its organisation on one line. */
const SEPARATORS = /\s{0,3}(?:,| at | @ |\||·|•|–|—| - |\t| {3,})\s{0,3}/;
/** Markdown marks around headings and bold words. */
const MARKDOWN = /\*\*|__|^\s{0,3}#{1,6}\s/g;
/** The most characters that a heading has beside its dates. */
const LONGEST_HEADING = 110;
const BULLET = /^[-•*–▪◦‣·]\s/;

/**
 * Finds the positions in a CV's text, in the order of the text. Each is recognised by its span of months, with a title
 * on the same line or on the two lines around it. Spans in sections such as education, or on lines that name a degree,
 * are not positions.
 */
export function findPositions(text: string): readonly CvPosition[] {
  const lines = linesOf(text);
  const found: CvPosition[] = [];
  let inOtherSection = false;
  let open: Omit<CvPosition, 'end'> | null = null;
  const close = (end: number) => {
    if (open) found.push({ ...open, end });
    open = null;
  };
  for (const [at, line] of lines.entries()) {
    if (isHeading(line.text)) {
      close(line.start);
      inOtherSection = OTHER_SECTION.test(line.text);
      continue;
    }
    if (BULLET.test(line.text)) continue;
    const range = findMonthRanges(line.text)[0];
    // "…, since 2023 all of it in JAX." is a sentence and no heading.
    if (!range || inOtherSection || line.text.length - range.text.length > LONGEST_HEADING || /[.;]$/.test(line.text))
      continue;
    const heading = headingAround(lines, at, range.text);
    if (!heading || DEGREE.test(heading.words.join(' '))) continue;
    close(lines[heading.first]?.start ?? line.start);
    const [title = '', organisation = null] = splitHeading(heading.words);
    open = { title, organisation, from: range.from, to: range.to, start: lines[heading.first]?.start ?? line.start };
  }
  close(text.length);
  return found;
}

const isHeading = (text: string): boolean => text.length <= 50 && (OTHER_SECTION.test(text) || WORK_SECTION.test(text));

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const trimmed = raw.replace(MARKDOWN, '').trim();
    if (trimmed !== '') lines.push({ text: trimmed, start, end: start + raw.length });
    start += raw.length + 1;
  }
  return lines;
}

/**
 * Finds the words that describe a position, around its dates. These are the rest of the line with the dates and the
 * line before it; or the two lines before it; or the line after it, where the layout puts the dates first. A candidate
 * with a line that names a role wins.
 */
function headingAround(
  lines: readonly Line[],
  at: number,
  dates: string,
): { words: readonly string[]; first: number } | null {
  const rest = (lines[at]?.text ?? '').replace(dates, ' ').replace(/^[\s(),|·•–—:-]{1,9}|[\s(),|·•–—:-]{1,9}$/g, '');
  const headingLine = (index: number) => {
    const text = lines[index]?.text ?? '';
    return text === '' || text.length > 120 || BULLET.test(text) || isHeading(text) || /[.;]$/.test(text) ? '' : text;
  };
  const before = headingLine(at - 1);
  const after = headingLine(at + 1);
  const hasOwnDates = (text: string) => findMonthRanges(text).length > 0;
  const candidates: readonly { readonly words: readonly string[]; readonly first: number }[] = [
    { words: [rest, before], first: before !== '' && readRole(before) ? at - 1 : at },
    { words: [headingLine(at - 2), before], first: headingLine(at - 2) === '' ? at - 1 : at - 2 },
    { words: [after, rest], first: at },
  ].map(({ words, first }) => ({ words: words.filter((text) => text !== '' && !hasOwnDates(text)), first }));
  const withRole = candidates.find(({ words }) => words.some((text) => readRole(text) !== null));
  // The cells of a table come one on each line. With nothing beside the dates, the two lines before them are title and
  // organisation.
  const inCells = rest === '' ? candidates[1] : undefined;
  return withRole ?? [inCells, ...candidates].find((candidate) => (candidate?.words.length ?? 0) > 0) ?? null;
}

/**
 * Splits a heading into title and organisation. The piece that names a role is the title, and the next one is the
 * organisation.
 */
function splitHeading(words: readonly string[]): readonly [string, string | null] {
  const pieces = words
    .flatMap((text) => text.split(SEPARATORS))
    .map((piece) => piece.trim())
    .filter((piece) => piece.length > 1);
  const at = Math.max(
    0,
    pieces.findIndex((piece) => readRole(piece) !== null),
  );
  const title = pieces[at] ?? '';
  const organisation = pieces[at + 1] ?? pieces[at - 1] ?? null;
  return [title.slice(0, 120), organisation === null ? null : organisation.slice(0, 120)];
}
