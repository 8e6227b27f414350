import { type Amount, highest, lowest, mapAmount } from '../domain/model/amount';
import type { BaseSalary } from '../domain/model/pay';
import { t } from '../locales/t';

/** Currency symbols that a British reader can tell apart. Any other currency is shown by its code. */
const SYMBOLS: Readonly<Record<string, string>> = { GBP: '£', EUR: '€', USD: 'US$', AUD: 'A$', CAD: 'CA$', INR: '₹' };

/** "85,000", "38.50", in the style of the current locale. Rounded to pence, which are left out where they are zero. */
export const formatNumber = (value: number): string => {
  const locale = t('locale');
  return locale === 'en-GB' ? inEnglish(value) : inLocale(value, locale);
};

const inLocale = (value: number, locale: string): string => {
  const pence = Math.abs(value).toFixed(2).endsWith('.00') ? 0 : 2;
  return value.toLocaleString(locale, { minimumFractionDigits: pence, maximumFractionDigits: pence });
};

/**
 * Formats as Intl would; a test holds it to that. By hand, because the first Intl.NumberFormat of a page costs 20 to 30
 * ms of its main thread (Chromium, November 2026), which is half of our budget.
 */
const inEnglish = (value: number): string => {
  const [whole = '', pence] = Math.abs(value).toFixed(2).split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${value < 0 ? '-' : ''}${groups.join(',')}${pence === '00' ? '' : `.${pence}`}`;
};

/** "£85,000", "£38.50", "US$90,000", "CHF 90,000". */
export const formatMoney = (value: number, currency: string | null = 'GBP'): string =>
  `${symbolOf(currency)}${formatNumber(value)}`;

/** Nothing where the currency is not known, since the figures are then shown as the posting has them. */
const symbolOf = (currency: string | null): string => (currency === null ? '' : (SYMBOLS[currency] ?? `${currency} `));

/**
 * "£85k", "£87.5k". Null for anything but whole hundreds from 1,000 to under a million, so that nothing is rounded
 * away.
 */
const compactMoney = (value: number, currency: string | null): string | null =>
  value >= 1000 && value < 1e6 && value % 100 === 0 ? `${symbolOf(currency)}${value / 1000}k` : null;

/** The range to format. `openEnded`: the publisher wrote "+" after the upper end. */
export interface MoneyRange {
  readonly amount: Amount | null;
  /** ISO 4217, pounds where left out; null where it is not known. */
  readonly currency?: string | null;
  readonly openEnded?: boolean;
}

/**
 * "£85k–£95k", "£85k", "up to £90k", "from £70k", "£85k–£95k or more". `full` writes out every pound. `compact` writes
 * thousands where every figure is in whole hundreds. Empty where there is no amount.
 */
export const formatRange = (range: MoneyRange, style: 'compact' | 'full' = 'compact'): string => {
  const { amount, currency = 'GBP', openEnded = false } = range;
  if (amount === null) return '';
  const figures = [lowest(amount), highest(amount)];
  const inThousands = figures.map((figure) => compactMoney(figure, currency));
  const isCompact = style === 'compact' && inThousands.every((words) => words !== null);
  const [low = '', high = ''] = isCompact ? inThousands : figures.map((figure) => formatMoney(figure, currency));
  const orMore = (words: string) => (openEnded ? t('money.orMore', [words]) : words);
  switch (amount.kind) {
    case 'exact':
      return orMore(low);
    case 'between':
      return orMore(t('money.range', [low, high]));
    case 'atLeast':
      return t('money.from', [low]);
    case 'atMost':
      return openEnded ? orMore(high) : t('money.upTo', [high]);
  }
};

/** Stated pay without its unit: "about £85k", "£85k–£95k". The unit is `unitLabel(salary.unitText)`. */
export const formatSalary = (salary: BaseSalary, style: 'compact' | 'full' = 'compact'): string =>
  salary.approximate ? t('money.about', [formatRange(salary, style)]) : formatRange(salary, style);

/** Rounds an amount to whole pounds. A conversion is a rule of thumb, so pence would claim too much precision. */
export const roundPounds = (amount: Amount): Amount => mapAmount(amount, Math.round);
