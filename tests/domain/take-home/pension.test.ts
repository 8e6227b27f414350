import { describe, expect, test } from 'vitest';
import type { PensionChoice } from '../../../src/domain/model/take-home-settings';
import { type TakeHomeChoices, takeHome } from '../../../src/domain/take-home/take-home';
import { ENGLAND, RATES_2026, SCOTLAND } from './rates';

const year = (salary: number, choices: Partial<TakeHomeChoices> = {}, rates = RATES_2026) => {
  const lines = takeHome(salary, { ...ENGLAND, ...choices }, rates)?.year;
  if (!lines) throw new Error('no answer');
  return lines;
};
const fivePercent = (method: PensionChoice['method'], part: Partial<PensionChoice> = {}): PensionChoice => ({
  ratePct: 5,
  method,
  base: 'salary',
  employerRatePct: 3,
  ...part,
});

describe('pension', () => {
  test('by net pay is taken before tax, while National Insurance and loans are due on all of the pay', () => {
    const with5 = year(60_000, { pension: fivePercent('net-pay'), studentLoans: ['2'] });
    const without = year(60_000, { studentLoans: ['2'] });
    expect(with5).toMatchObject({
      pension: 3_000,
      taxable: 44_430,
      incomeTax: 10_232,
      pensionPot: 4_800,
      reliefToClaim: 0,
    });
    expect(with5.nationalInsurance).toBe(without.nationalInsurance);
    expect(with5.studentLoans).toBe(without.studentLoans);
    expect(with5.net).toBe(without.net - 3_000 + 1_200);
  });

  test('by relief at source takes four fifths from pay, leaves tax as it is, and leaves higher-rate relief to claim', () => {
    const with5 = year(60_000, { pension: fivePercent('relief-at-source') });
    expect(with5).toMatchObject({ pension: 2_400, incomeTax: 11_432, reliefToClaim: 600, pensionPot: 4_800 });
    expect(year(40_000, { pension: fivePercent('relief-at-source') }).reliefToClaim).toBe(0);
    // Regaining the allowance is relief too: 60 % in all, of which the scheme adds 20 %.
    expect(year(110_000, { pension: fivePercent('relief-at-source') }).reliefToClaim).toBe(2_200);
  });

  test('by relief at source in Scotland leaves 1 % to claim at the intermediate rate, 22 % at the higher, and no loss at the starter rate', () => {
    const claim = (salary: number) =>
      year(salary, { ...SCOTLAND, pension: fivePercent('relief-at-source') }).reliefToClaim;
    expect([15_000, 25_000, 40_000, 60_000].map(claim)).toEqual([0, 0, 20, 660]);
  });

  test('by salary sacrifice is free of tax, National Insurance and loans, and of the employer’s National Insurance', () => {
    const with5 = year(60_000, { pension: fivePercent('salary-sacrifice'), studentLoans: ['2'] });
    expect(with5).toMatchObject({
      gross: 60_000,
      pension: 3_000,
      incomeTax: 10_232,
      nationalInsurance: 3_150.6,
      studentLoans: 2_485.35,
      employerNationalInsurance: 7_800,
      employerCost: 60_000 + 7_800 + 1_800,
      pensionPot: 4_800,
    });
  });

  test('by net pay and by sacrifice can bring an income over £100,000 below the taper', () => {
    for (const method of ['net-pay', 'salary-sacrifice'] as const) {
      expect(year(105_000, { pension: fivePercent(method) }).personalAllowance).toBe(12_570);
    }
  });

  test('of qualifying earnings counts only pay between £6,240 and £50,270', () => {
    const paid = (salary: number) =>
      year(salary, { pension: fivePercent('net-pay', { base: 'qualifying-earnings' }) }).pension;
    expect([6_000, 6_240, 6_340, 50_270, 90_000].map(paid)).toEqual([0, 0, 5, 2_201.5, 2_201.5]);
  });
});
