import { describe, expect, it } from 'vitest';
import { formatMoney, formatRange, formatSalary } from '../../src/presentation/money';
import { anAmount } from '../domain/an-amount';
import { SALARY } from '../gallery/states/annotated';

describe('formatMoney', () => {
  it.each([
    [85000, 'GBP', '£85,000'],
    [38.5, 'GBP', '£38.50'],
    [0, 'GBP', '£0'],
    [90000, 'USD', 'US$90,000'],
    [90000, 'EUR', '€90,000'],
    [90000, 'CHF', 'CHF 90,000'],
    [1234567.891, 'GBP', '£1,234,567.89'],
    [57.999, 'GBP', '£58'],
    [999, 'GBP', '£999'],
    [-50, 'GBP', '£-50'],
  ])('formats %d %s as %s', (value, currency, said) => expect(formatMoney(value, currency)).toBe(said));
});

describe('formatRange', () => {
  it.each([
    [{ amount: anAmount(85000, 95000) }, '£85k–£95k', '£85,000–£95,000'],
    [{ amount: anAmount(87500, 95000) }, '£87.5k–£95k', '£87,500–£95,000'],
    [{ amount: anAmount(87550, 95000) }, '£87,550–£95,000', '£87,550–£95,000'],
    [{ amount: anAmount(85000, 85000) }, '£85k', '£85,000'],
    [{ amount: anAmount(null, 90000) }, 'up to £90k', 'up to £90,000'],
    [{ amount: anAmount(70000, null) }, 'from £70k', 'from £70,000'],
    [{ amount: anAmount(90000, 132000), openEnded: true }, '£90k–£132k or more', '£90,000–£132,000 or more'],
    [{ amount: anAmount(null, 132000), openEnded: true }, '£132k or more', '£132,000 or more'],
    [{ amount: anAmount(600, 600) }, '£600', '£600'],
    [{ amount: anAmount(800, 1200) }, '£800–£1,200', '£800–£1,200'],
    [{ amount: anAmount(1_200_000, 1_200_000) }, '£1,200,000', '£1,200,000'],
    [{ amount: anAmount(180000, 210000), currency: 'USD' }, 'US$180k–US$210k', 'US$180,000–US$210,000'],
    [{ amount: null }, '', ''],
  ])('formats %j as %s', (range, compact, full) => {
    expect(formatRange(range)).toBe(compact);
    expect(formatRange(range, 'full')).toBe(full);
  });
});

it('marks an approximate salary', () => {
  expect(formatSalary({ ...SALARY, approximate: true })).toBe('about £85k–£95k');
});
