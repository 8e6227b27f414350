import { DAYS_A_YEAR_RANGE } from '../../domain/model/settings';
import { formatNumber } from '../../presentation/money';

/** Parses a whole number of days in the range that the settings allow. Returns undefined for anything else. */
export function parseDays(text: string): number | undefined {
  const days = Number(text);
  const { min, max } = DAYS_A_YEAR_RANGE;
  return Number.isInteger(days) && days >= min && days <= max ? days : undefined;
}

/**
 * Parses the address of a page or a site as people write or paste it ("careers.example.com",
 * "https://example.com/jobs/1"). Returns undefined for anything that is not a web page, and for a name without a dot.
 */
export function parseAddress(text: string): URL | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return undefined;
  const full = /^[a-z][a-z\d+.-]{0,30}:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  const isPage = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  const labels = url.hostname.split('.');
  return isPage && labels.length > 1 && !labels.includes('') ? url : undefined;
}

/** The settings store at most 100 words, each of at most 100 characters. */
const MOST_WORDS = 100;
const LONGEST_WORD = 100;

/** Parses words separated by commas, without repeats. Returns undefined where there are too many or one is too long. */
export function parseKeywords(text: string): readonly string[] | undefined {
  const words = text.split(',').map((word) => word.trim());
  const distinct = [...new Set(words.filter((word) => word !== ''))];
  return distinct.length > MOST_WORDS || distinct.some((word) => word.length > LONGEST_WORD) ? undefined : distinct;
}

/** Parses a per cent from 0 to 100: "5", "4.5" or "5%". Returns undefined for anything else. */
export function parsePercent(text: string): number | undefined {
  const number = text.trim().replace(/ ?%$/, '');
  return /^\d{1,3}(?:\.\d{1,2})?$/.test(number) && Number(number) <= 100 ? Number(number) : undefined;
}

/** The largest amount in pounds that the stored profile allows. */
const MOST_POUNDS = 10_000_000;

/** Parses pounds: "95,000" and "£95k" give 95000, an empty text gives null, and any other text gives undefined. */
export function parsePounds(text: string): number | null | undefined {
  const typed = text.replace(/[£,\s]/g, '').toLowerCase();
  if (typed === '') return null;
  const thousands = typed.endsWith('k');
  const digits = thousands ? typed.slice(0, -1) : typed;
  if (!/^\d{1,8}(\.\d{1,2})?$/.test(digits)) return undefined;
  const pounds = Number(digits) * (thousands ? 1000 : 1);
  return pounds <= MOST_POUNDS ? pounds : undefined;
}

/** The text of an amount in pounds ("95,000"); empty for null. */
export const poundsText = (pounds: number | null): string => (pounds === null ? '' : formatNumber(pounds));

/** Parses whole or half years from 0 to 60. An empty text gives null, and any other text gives undefined. */
export function parseYears(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const years = Number(text);
  return years >= 0 && years <= 60 && Number.isInteger(years * 2) ? years : undefined;
}
