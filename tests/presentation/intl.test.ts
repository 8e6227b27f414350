import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import english from '../../src/locales/en.yml';
import { speakFrom } from '../../src/locales/t';
import { formatNumber } from '../../src/presentation/money';
import { formatDay, formatMonth } from '../../src/presentation/source-line';
import { pseudo } from '../locales/pseudo';

afterEach(() => speakFrom(english));

test('numbers are formatted as Intl would, without loading Intl on the page', () => {
  const whole = fc.integer({ min: -5_000_000, max: 5_000_000 });
  fc.assert(
    fc.property(
      fc.oneof(
        whole,
        whole.map((pence) => pence / 100),
      ),
      (value) => {
        const pence = Number.isInteger(value) ? 0 : 2;
        const options = { minimumFractionDigits: pence, maximumFractionDigits: pence };
        expect(formatNumber(value)).toBe(value.toLocaleString('en-GB', options));
      },
    ),
  );
});

test('days and months are formatted as Intl would', () => {
  const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      expect(formatMonth(iso.slice(0, 7))).toBe(date.toLocaleDateString('en-GB', month));
      expect(formatDay(iso)).toBe(date.toLocaleDateString('en-GB', { ...month, day: 'numeric' }));
    }),
  );
});

test('numbers in another language have its own digits and separators', () => {
  speakFrom(pseudo(english));
  expect([formatNumber(85_000), formatNumber(38.5)]).toEqual(['85.000', '38,50']);
});
