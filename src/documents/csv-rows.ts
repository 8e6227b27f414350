import { LIMITS } from './limits/limits';

/** A row's values by the headings, which are in small letters. A column that the row lacks is undefined. */
export type CsvRow = Readonly<Record<string, string | undefined>>;

/** Further columns are not read: LinkedIn's files have twelve at most. */
const MOST_COLUMNS = 100;
/** Characters of a value that are kept. LinkedIn allows 2,000 for a position's description. */
const LONGEST_VALUE = 20_000;

/**
 * The first rows of a CSV (RFC 4180), and whether there are more. Values may be separated by commas, or by semicolons
 * or tabs, as spreadsheets write them. Broken quotes are read as far as possible. Our own, because the library for it
 * took 2 GB for a heading of a million commas: this takes what it keeps, and time linear in the text.
 */
export function csvRows(text: string): { readonly rows: readonly CsvRow[]; readonly isCut: boolean } {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let headings: readonly string[] | null = null;
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length; ) {
    if (text[at] === '\n' || text[at] === '\r') {
      at += 1;
      continue;
    }
    const { values, end } = readRow(text, at, separator);
    at = end;
    if (values.every((value) => value === '')) continue;
    if (headings === null) {
      headings = values.map((value) => value.toLowerCase());
      continue;
    }
    if (rows.length === LIMITS.rows) return { rows, isCut: true };
    rows.push(Object.fromEntries(headings.map((heading, column) => [heading, values[column]])));
  }
  return { rows, isCut: false };
}

/** Of the separators, the one that the first line has most of. */
function separatorOf(text: string): string {
  const heading = text.slice(0, Math.min(LONGEST_VALUE, lineEnd(text, 0)));
  const count = (separator: string) => heading.split(separator).length;
  return [',', ';', '\t'].reduce((most, each) => (count(each) > count(most) ? each : most));
}

/** The values of the row that begins at `start`, and where the next row begins. */
function readRow(text: string, start: number, separator: string) {
  const values: string[] = [];
  let at = start;
  for (;;) {
    const { value, end } = readValue(text, at, separator);
    if (values.length < MOST_COLUMNS) values.push(value.trim());
    if (text[end] !== separator) return { values, end: afterLine(text, end) };
    at = end + 1;
  }
}

/** A value, and the place of the separator or line end behind it. */
function readValue(text: string, start: number, separator: string): { value: string; end: number } {
  if (text[start] !== '"') {
    const end = valueEnd(text, start, separator);
    return { value: text.slice(start, Math.min(end, start + LONGEST_VALUE)), end };
  }
  let value = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    if (value.length < LONGEST_VALUE) value += text.slice(at, Math.min(end, at + LONGEST_VALUE));
    if (text[end + 1] !== '"' || quote < 0) return { value, end: valueEnd(text, end + 1, separator) };
    if (value.length < LONGEST_VALUE) value += '"';
    at = end + 2;
  }
}

function valueEnd(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

const lineEnd = (text: string, start: number): number => valueEnd(text, start, '\n');

const afterLine = (text: string, end: number): number => (text.startsWith('\r\n', end) ? end + 2 : end + 1);
