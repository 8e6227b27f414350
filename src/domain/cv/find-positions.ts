import { readRole } from '../reading/role/role';
import { findMonthRanges } from './month-range';

/** A position in a CV. Months are counted (see `MonthRange`). `start` to `end` is its part of the text. */
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
/** Words that end a title when it stands on one line with its organisation. */
const PARTS = /\s{0,3}(?:,| at | @ |\||·|•|–|—| - |\t| {3,})\s{0,3}/;
/** Signs of Markdown round headings and bold words. */
const MARKDOWN = /\*\*|__|^\s{0,3}#{1,6}\s/g;
/** A heading's words beside its dates are fewer. */
const LONGEST_HEAD = 110;
const BULLET = /^[-•*–▪◦‣·]\s/;

/**
 * The positions of a CV: each is known by its span of months, and its title stands on the same line or the two around it.
 * Spans under education and the like, or of lines that name a degree, are no positions. Text order is kept.
 */
export function findPositions(text: string): readonly CvPosition[] {
  const lines = linesOf(text);
  const found: CvPosition[] = [];
  let inOther = false;
  let open: Omit<CvPosition, 'end'> | null = null;
  const close = (end: number) => {
    if (open) found.push({ ...open, end });
    open = null;
  };
  for (const [at, line] of lines.entries()) {
    if (isHeading(line.text)) {
      close(line.start);
      inOther = OTHER_SECTION.test(line.text);
      continue;
    }
    if (BULLET.test(line.text)) continue;
    const range = findMonthRanges(line.text)[0];
    // "…, since 2023 all of it in JAX." is a sentence, no heading.
    if (!range || inOther || line.text.length - range.text.length > LONGEST_HEAD || /[.;]$/.test(line.text)) continue;
    const around = headOf(lines, at, range.text);
    if (!around || DEGREE.test(around.words.join(' '))) continue;
    close(lines[around.first]?.start ?? line.start);
    const [title = '', organisation = null] = split(around.words);
    open = { title, organisation, from: range.from, to: range.to, start: lines[around.first]?.start ?? line.start };
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
 * The words about a position round its dates: the rest of the dates' own line, else the line before, with the one before
 * that, or the line after, where the layout puts the dates first. A line that names a role decides.
 */
function headOf(lines: readonly Line[], at: number, dates: string): { words: readonly string[]; first: number } | null {
  const rest = (lines[at]?.text ?? '').replace(dates, ' ').replace(/^[\s(),|·•–—:-]{1,9}|[\s(),|·•–—:-]{1,9}$/g, '');
  const near = (index: number) => {
    const text = lines[index]?.text ?? '';
    return text === '' || text.length > 120 || BULLET.test(text) || isHeading(text) || /[.;]$/.test(text) ? '' : text;
  };
  const before = near(at - 1);
  const after = near(at + 1);
  const hasOwnDates = (text: string) => findMonthRanges(text).length > 0;
  const candidates: readonly { readonly words: readonly string[]; readonly first: number }[] = [
    { words: [rest, before], first: before !== '' && readRole(before) ? at - 1 : at },
    { words: [near(at - 2), before], first: near(at - 2) === '' ? at - 1 : at - 2 },
    { words: [after, rest], first: at },
  ].map(({ words, first }) => ({ words: words.filter((text) => text !== '' && !hasOwnDates(text)), first }));
  const roled = candidates.find(({ words }) => words.some((text) => readRole(text) !== null));
  // Cells of a table come one a line: with nothing beside the dates, the two lines before them are title and organisation.
  const inCells = rest === '' ? candidates[1] : undefined;
  return roled ?? [inCells, ...candidates].find((candidate) => (candidate?.words.length ?? 0) > 0) ?? null;
}

/** Title and organisation: the piece that names a role is the title, the next one the organisation. */
function split(words: readonly string[]): readonly [string, string | null] {
  const pieces = words
    .flatMap((text) => text.split(PARTS))
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
