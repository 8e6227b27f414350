import { MONTH_NAME } from '../reading/facts/advert/calendar-date';

/** A span of months. A month is numbered as `year * 12 + month`, with month 0 to 11. Both ends are included. */
export interface MonthRange {
  readonly from: number;
  /** Null means to this day. */
  readonly to: number | null;
  readonly text: string;
  readonly index: number;
}

const monthPattern = (name: string) =>
  `(?:(?<${name}Month>${MONTH_NAME})\\.?[ ,]{0,2}|(?<${name}Number>0?[1-9]|1[0-2])[/.])?(?:(?<${name}Year>(?:19|20)\\d\\d)|[’'](?<${name}Short>\\d\\d))`;
const NOW = 'present|now|current(?:ly)?|today|to date|date|ongoing';

// "March 2022 – Present"  "09/2019 - 02/2022"  "2018–2019"  "Jan ’21 to now"
const RANGE = new RegExp(
  `(?<![\\d/])${monthPattern('from')} {0,3}(?:-|–|—|to|until|till) {0,3}(?:${monthPattern('to')}|(?<now>${NOW}))(?![\\d/])`,
  'gi',
);
// "since May 2021"  "from 2020"
const SINCE = new RegExp(
  `\\b(?:since|from) {1,3}${monthPattern('from')}(?! {0,3}(?:-|–|—|to|until|till))(?![\\d/])`,
  'gi',
);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * Finds the spans of months that a text states, in order. A year alone begins in January or ends in December. A span
 * that ends before it begins is left out. Never throws, and takes time linear in the length of the text.
 */
export function findMonthRanges(text: string): readonly MonthRange[] {
  const ranges: MonthRange[] = [];
  for (const match of text.matchAll(RANGE)) {
    const { groups = {}, index } = match;
    const from = monthOf(groups, 'from', 0);
    const to = groups.now === undefined ? monthOf(groups, 'to', 11) : null;
    if (from !== null && (to === null || to >= from)) ranges.push({ from, to, text: match[0], index });
  }
  for (const match of text.matchAll(SINCE)) {
    const from = monthOf(match.groups ?? {}, 'from', 0);
    if (from !== null) ranges.push({ from, to: null, text: match[0], index: match.index });
  }
  return ranges.toSorted((one, other) => one.index - other.index);
}

function monthOf(
  groups: Readonly<Record<string, string | undefined>>,
  end: 'from' | 'to',
  month: number,
): number | null {
  const short = groups[`${end}Short`];
  const year = groups[`${end}Year`] ?? (short && (Number(short) > 60 ? `19${short}` : `20${short}`));
  if (!year) return null;
  const name = groups[`${end}Month`]?.slice(0, 3).toLowerCase();
  const number = groups[`${end}Number`];
  const named = name ? MONTHS.indexOf(name) : number ? Number(number) - 1 : month;
  return Number(year) * 12 + named;
}

/** Writes a month number as "YYYY-MM". */
export const monthText = (month: number): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/**
 * Parses "YYYY", "YYYY-MM" or "YYYY-MM-DD" into a month number. Null for anything else. `month` (0 to 11) is used where
 * only a year is given.
 */
export function parseMonth(text: string, month = 0): number | null {
  const match = /^(\d{4})(?:-(\d\d))?(?:-\d\d)?$/.exec(text.trim());
  if (!match) return null;
  const given = match[2] === undefined ? month : Number(match[2]) - 1;
  return given < 0 || given > 11 ? null : Number(match[1]) * 12 + given;
}

// "Mar 2020"  "September 2019"  "2018"
const NAMED = new RegExp(`^(?:(${MONTH_NAME})\\.? )?(\\d{4})$`, 'i');

/** Parses "Mar 2020" or "2020", as LinkedIn's export writes them, into a month number. Null for anything else. */
export function parseNamedMonth(text: string): number | null {
  const match = NAMED.exec(text.trim());
  if (!match) return null;
  const month = match[1] ? MONTHS.indexOf(match[1].slice(0, 3).toLowerCase()) : 0;
  return Number(match[2]) * 12 + month;
}
