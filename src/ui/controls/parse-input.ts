import { DAYS_A_YEAR_RANGE } from '../../domain/model/settings';
import { formatNumber } from '../../presentation/money';

/** A whole number of days within what the settings allow; anything else → undefined. */
export function parseDays(text: string): number | undefined {
  const days = Number(text);
  const { min, max } = DAYS_A_YEAR_RANGE;
  return Number.isInteger(days) && days >= min && days <= max ? days : undefined;
}

/**
 * The address of a page or a site as people write or paste it ("careers.example.com", "https://example.com/jobs/1"). Only
 * web pages have one: anything else, and a name without a dot, → undefined.
 */
export function parseAddress(text: string): URL | undefined {
  const written = text.trim();
  if (written === '' || /\s/.test(written)) return undefined;
  const full = /^[a-z][a-z\d+.-]{0,30}:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(full)) return undefined;
  const url = new URL(full);
  const isPage = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  const parts = url.hostname.split('.');
  return isPage && parts.length > 1 && !parts.includes('') ? url : undefined;
}

/** As many words, each as long, as the settings keep. */
const MOST_WORDS = 100;
const LONGEST_WORD = 100;

/** Words with commas between them, each once; undefined where there are too many, or one is too long to be kept. */
export function parseKeywords(text: string): readonly string[] | undefined {
  const words = text.split(',').map((word) => word.trim());
  const once = [...new Set(words.filter((word) => word !== ''))];
  return once.length > MOST_WORDS || once.some((word) => word.length > LONGEST_WORD) ? undefined : once;
}

/** A per cent from 0 to 100, "5", "4.5" or "5%"; anything else → undefined. */
export function parsePercent(text: string): number | undefined {
  const written = text.trim().replace(/ ?%$/, '');
  return /^\d{1,3}(?:\.\d{1,2})?$/.test(written) && Number(written) <= 100 ? Number(written) : undefined;
}

/** The most pounds that the stored profile allows. */
const MOST_POUNDS = 10_000_000;

/** "95,000", "£95k" → 95000; nothing typed → null; not an amount → undefined. */
export function parsePounds(text: string): number | null | undefined {
  const typed = text.replace(/[£,\s]/g, '').toLowerCase();
  if (typed === '') return null;
  const thousands = typed.endsWith('k');
  const digits = thousands ? typed.slice(0, -1) : typed;
  if (!/^\d{1,8}(\.\d{1,2})?$/.test(digits)) return undefined;
  const pounds = Number(digits) * (thousands ? 1000 : 1);
  return pounds <= MOST_POUNDS ? pounds : undefined;
}

/** "95,000"; empty where nothing is said. */
export const poundsText = (pounds: number | null): string => (pounds === null ? '' : formatNumber(pounds));

/** Whole or half years from 0 to 60; nothing typed → null; anything else → undefined. */
export function parseYears(text: string): number | null | undefined {
  if (text.trim() === '') return null;
  const years = Number(text);
  return years >= 0 && years <= 60 && Number.isInteger(years * 2) ? years : undefined;
}
