import { isOld } from '../domain/market/age';
import type { Source } from '../domain/market/market';
import { t } from '../locales/t';

const MONTHS = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const;

/** "2026-06" → "June 2026"; "2026" → "2026". Anything else is returned unchanged. */
export const formatMonth = (asOf: string): string => {
  const [year, month] = asOf.split('-');
  const known = MONTHS.find((each) => each === month);
  return known && year ? t('source.monthOf', [t(`source.month.m${known}`), year]) : asOf;
};

/** "2026-11-02" → "2 November 2026". Anything else is returned unchanged. */
export const formatDay = (date: string): string => {
  const [, month, day] = date.split('-');
  return day && month ? t('source.dayOf', [Number(day), formatMonth(date.slice(0, 7))]) : date;
};

/** Where a figure comes from, in parts. The panel makes `name` a link. */
export interface SourceLine {
  readonly name: string;
  readonly url: string;
  /** "June 2026", with "older than 12 months" where it is. */
  readonly date: string;
  readonly note: string | null;
  /** All of it in one line, for the terminal. */
  readonly line: string;
}

/**
 * Describes the source of a figure. `asOf` is the figure's own date, which may differ from its source's. `today` is
 * YYYY-MM-DD.
 */
export const sourceLine = (source: Source, asOf: string, today: string): SourceLine => {
  const { title, publisher } = source;
  const name = title.includes(publisher) ? title : t('list.more', [publisher, title]);
  const month = formatMonth(asOf);
  const date = isOld(asOf, today) ? t('source.old', [month]) : month;
  const note = source.note ?? null;
  return {
    name,
    url: source.url,
    date,
    note,
    line: note ? t('source.lineNote', [name, date, note]) : t('source.line', [name, date]),
  };
};
