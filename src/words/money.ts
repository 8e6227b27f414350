import type { BaseSalary, UnitText } from '../domain/job-posting';

/** "£600 a day", "£38.50 an hour". */
export const UNIT_LABELS: Readonly<Record<UnitText, string>> = {
  HOUR: 'an hour',
  DAY: 'a day',
  WEEK: 'a week',
  MONTH: 'a month',
  YEAR: 'a year',
};

const formats = new Map<string, Intl.NumberFormat>();

/** "£85,000", "£38.50", "US$90,000"; a code that Intl refuses stands before the number. Rounded to pence. */
export const formatMoney = (value: number, currency = 'GBP'): string => {
  let format = formats.get(currency);
  if (!format) {
    try {
      format = new Intl.NumberFormat('en-GB', { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' });
    } catch {
      format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
      return `${currency} ${format.format(value)}`;
    }
    formats.set(currency, format);
  }
  return format.format(value);
};

/** "£85k", "£87.5k". Only for whole hundreds from 1,000 to under a million, so that nothing is rounded away. */
const compactMoney = (value: number, currency: string): string | null =>
  value >= 1000 && value < 1e6 && value % 100 === 0
    ? `${formatMoney(value / 1000, currency).replace(/\.(\d)0$/, '.$1')}k`
    : null;

/** What is to be said: one side may be null, and an open top is a "+" of the publisher. */
export interface MoneyRange {
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly currency?: string;
  readonly openEnded?: boolean;
}

/**
 * "£85k–£95k", "£85k", "up to £90k", "from £70k", "£85k–£95k or more". `full` writes out every pound; `compact` takes
 * thousands where each side is whole hundreds. Empty where neither side is a number.
 */
export const formatRange = (range: MoneyRange, style: 'compact' | 'full' = 'compact'): string => {
  const { minValue: min, maxValue: max, currency = 'GBP' } = range;
  const sides = [min, max].map((side) => (side === null ? null : compactMoney(side, currency)));
  const compact = style === 'compact' && sides.every((side, i) => side !== null || [min, max][i] === null);
  const say = (value: number, i: number) => (compact && sides[i]) || formatMoney(value, currency);
  const more = range.openEnded ? ' or more' : '';
  if (min === null) return max === null ? '' : range.openEnded ? `${say(max, 1)}${more}` : `up to ${say(max, 1)}`;
  if (max === null) return `from ${say(min, 0)}`;
  return min === max ? `${say(min, 0)}${more}` : `${say(min, 0)}–${say(max, 1)}${more}`;
};

/** Stated pay without its unit: "about £85k", "£85k–£95k". The unit is `UNIT_LABELS[salary.unitText]`. */
export const formatSalary = (salary: BaseSalary, style: 'compact' | 'full' = 'compact'): string =>
  `${salary.approximate ? 'about ' : ''}${formatRange(salary, style)}`;
