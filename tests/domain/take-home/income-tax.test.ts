import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { incomeTax, personalAllowance } from '../../../src/domain/take-home/income-tax';
import { RATES_2025, RATES_2026 } from './rates';

const england = RATES_2026.incomeTax['england-wales-northern-ireland'];
const scotland = RATES_2026.incomeTax.scotland;

describe('the published examples for 2026/27', () => {
  // Source: Scottish Parliament, tax by earnings, table 8.
  test.each([
    [20_000, 1_446],
    [30_000, 3_451],
    [40_000, 5_551],
    [50_000, 8_982],
    [60_000, 13_182],
    [75_000, 19_482],
    [80_000, 21_732],
    [100_000, 30_732],
    [150_000, 59_634],
  ])('£%d in Scotland pays £%d', (salary, tax) => {
    expect(Math.round(incomeTax(salary, scotland).total)).toBe(tax);
  });

  test.each([
    [50_000, 1_496],
    [100_000, 3_300],
    [150_000, 5_931],
  ])('£%d in Scotland pays £%d more than elsewhere', (salary, more) => {
    expect(Math.round(incomeTax(salary, scotland).total - incomeTax(salary, england).total)).toBe(more);
  });
});

describe('the edges of the bands', () => {
  // Tests both sides of every threshold: the tax on the next £100.
  const nextHundred = (salary: number, rule: typeof england) =>
    Math.round((incomeTax(salary + 100, rule).total - incomeTax(salary, rule).total) * 100) / 100;

  test.each([
    ['below the allowance', 12_470, 0],
    ['at the allowance', 12_570, 20],
    ['below the higher rate', 50_170, 20],
    ['at the higher rate', 50_270, 40],
    ['below the taper', 99_900, 40],
    ['in the taper, where the rate is 40 % and half as much again', 100_000, 60],
    ['at the end of the taper', 125_040, 60],
    ['at the additional rate', 125_140, 45],
  ])('England, Wales and Northern Ireland, %s', (_, salary, tax) => {
    expect(nextHundred(salary, england)).toBe(tax);
    expect(nextHundred(salary, RATES_2025.incomeTax['england-wales-northern-ireland'])).toBe(tax);
  });

  test.each([
    [RATES_2025.incomeTax.scotland, 15_397, 27_491],
    [scotland, 16_537, 29_526],
  ])('Scotland, %o', (rule, starter, basic) => {
    const edges = [
      [12_470, 0],
      [12_570, 19],
      [starter - 100, 19],
      [starter, 20],
      [basic - 100, 20],
      [basic, 21],
      [43_562, 21],
      [43_662, 42],
      [74_900, 42],
      [75_000, 45],
      [99_900, 45],
      [100_000, 67.5],
      [125_040, 67.5],
      [125_140, 48],
    ];
    expect(edges.map(([salary = 0]) => [salary, nextHundred(salary, rule)])).toEqual(edges);
  });

  test.each([
    [12_570, 0],
    [12_571, 0.2],
    [50_270, 7_540],
    [50_271, 7_540.4],
    [100_000, 27_432],
    [100_001, 27_432.4],
    [100_002, 27_433.2],
    [125_140, 42_516],
    [125_141, 42_516.45],
    [150_000, 53_703],
  ])('£%d in England pays £%d', (salary, tax) => {
    expect(incomeTax(salary, england).total).toBe(tax);
  });

  test('the tax is split by rate, and the parts add up', () => {
    expect(incomeTax(60_000, england)).toEqual({
      personalAllowance: 12_570,
      taxable: 47_430,
      bands: [
        { name: 'basic', ratePct: 20, amount: 37_700, tax: 7_540 },
        { name: 'higher', ratePct: 40, amount: 9_730, tax: 3_892 },
      ],
      total: 11_432,
    });
  });

  test('the remaining allowance is rounded up to whole pounds and is never negative', () => {
    expect(
      [100_000, 100_001, 100_002, 100_003.5, 125_138, 125_140, 300_000].map((income) =>
        personalAllowance(england, income),
      ),
    ).toEqual([12_570, 12_570, 12_569, 12_569, 1, 0, 0]);
  });
});

test('higher pay is never less after tax, and the bands add up to the taxable pay', () => {
  const salary = fc.integer({ min: 0, max: 30_000_000 }).map((pence) => pence / 100);
  fc.assert(
    fc.property(salary, salary, (a, b) => {
      for (const rule of [england, scotland]) {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(more - incomeTax(more, rule).total).toBeGreaterThanOrEqual(less - incomeTax(less, rule).total - 0.7);
        const { bands, taxable } = incomeTax(more, rule);
        expect(bands.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(taxable, 2);
      }
    }),
  );
});
