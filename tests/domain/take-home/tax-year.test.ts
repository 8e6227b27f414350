import { describe, expect, test } from 'vitest';
import { chooseRates } from '../../../src/domain/take-home/choose-rates';
import { TAX_DATA } from '../../../src/domain/take-home/tax-data';
import { firstDayOf, taxYearOf } from '../../../src/domain/take-home/tax-year';

describe('the tax year', () => {
  test.each([
    ['2026-04-05', '2025/26'],
    ['2026-04-06', '2026/27'],
    ['2026-11-21', '2026/27'],
    ['2027-01-01', '2026/27'],
    ['2099-12-31', '2099/00'],
    ['tomorrow', null],
    ['2026-13-01', null],
    ['2026-4-6', null],
  ])('of %s is %s', (day, taxYear) => expect(taxYearOf(day)).toBe(taxYear));

  test('begins on 6 April', () => expect(firstDayOf('2026/27')).toBe('2026-04-06'));
});

describe('the rates for a day', () => {
  test.each([
    ['2025-04-06', '2025/26'],
    ['2026-04-05', '2025/26'],
    ['2026-04-06', '2026/27'],
  ])('on %s are those of %s', (day, taxYear) =>
    expect(chooseRates(day)).toMatchObject({ kind: 'rates', rates: { taxYear } }),
  );

  test('are missing for a year that is not bundled, and the newest earlier year is offered with its name', () => {
    expect(chooseRates('2027-04-06')).toMatchObject({
      kind: 'no-rates',
      taxYear: '2027/28',
      newestBefore: { taxYear: '2026/27' },
    });
    expect(chooseRates('2031-01-01')).toMatchObject({ newestBefore: { taxYear: '2026/27' } });
  });

  test('are missing without an offer before the first year, or for text that is not a day', () => {
    expect(chooseRates('2025-04-05')).toEqual({ kind: 'no-rates', taxYear: '2024/25', newestBefore: null });
    expect(chooseRates('soon')).toEqual({ kind: 'no-rates', taxYear: null, newestBefore: null });
  });

  test('are missing where the year lacks a rule', () => {
    const data = {
      ...TAX_DATA,
      nationalInsurance: TAX_DATA.nationalInsurance.filter(({ id }) => id !== '2026-27-employer'),
    };
    expect(chooseRates('2026-11-21', data)).toMatchObject({ kind: 'no-rates', newestBefore: { taxYear: '2025/26' } });
  });
});
