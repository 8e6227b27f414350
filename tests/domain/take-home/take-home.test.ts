import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PENSION_BASES,
  PENSION_METHODS,
  type PensionChoice,
  STUDENT_LOAN_PLANS,
  TAX_NATIONS,
} from '../../../src/domain/model/take-home-settings';
import { type TakeHomeChoices, takeHome } from '../../../src/domain/take-home/take-home';
import { ENGLAND, RATES_2025, RATES_2026, SCOTLAND } from './rates';

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

describe('National Insurance', () => {
  test.each([
    [12_570, 0],
    [12_571, 0.08],
    [50_270, 3_016],
    [50_271, 3_016.02],
    [100_000, 4_010.6],
  ])('on £%d is £%d, in Scotland too', (salary, insurance) => {
    expect(year(salary).nationalInsurance).toBe(insurance);
    expect(year(salary, SCOTLAND).nationalInsurance).toBe(insurance);
  });

  test.each([
    [5_000, 0],
    [5_001, 0.15],
    [60_000, 8_250],
  ])('on £%d costs the employer £%d', (salary, insurance) => {
    expect(year(salary).employerNationalInsurance).toBe(insurance);
    expect(year(salary).employerCost).toBe(salary + insurance);
  });
});

describe('student loans', () => {
  test.each([
    ['1', 26_900, 26_065],
    ['2', 29_385, 28_470],
    ['4', 33_795, 32_745],
    ['5', 25_000, null],
    ['postgraduate', 21_000, 21_000],
  ] as const)('plan %s is repaid from £1 above its threshold', (plan, threshold, lastYear) => {
    const repaid = (salary: number, rates = RATES_2026) => year(salary, { studentLoans: [plan] }, rates).studentLoans;
    const rate = plan === 'postgraduate' ? 0.06 : 0.09;
    expect([threshold - 1, threshold, threshold + 1].map((salary) => repaid(salary))).toEqual([0, 0, rate]);
    if (lastYear) expect([lastYear, lastYear + 1].map((salary) => repaid(salary, RATES_2025))).toEqual([0, rate]);
  });

  test('two undergraduate plans share one repayment above the lower threshold, and a postgraduate loan comes on top', () => {
    const { loans, studentLoans } = year(40_000, { studentLoans: ['2', '1', 'postgraduate'] });
    expect(loans).toEqual([
      { plans: ['1', '2'], threshold: 26_900, ratePct: 9, repayment: 1_179 },
      { plans: ['postgraduate'], threshold: 21_000, ratePct: 6, repayment: 1_140 },
    ]);
    expect(studentLoans).toBe(2_319);
  });

  test('plan 5 counts beside plan 2 only once its repayment has begun', () => {
    const plans = { studentLoans: ['2', '5'] } as const;
    expect(year(40_000, plans, RATES_2025).loans).toMatchObject([{ plans: ['2'], threshold: 28_470 }]);
    expect(year(40_000, plans, RATES_2026).loans).toMatchObject([{ plans: ['2', '5'], threshold: 25_000 }]);
  });
});

describe('year, month and day', () => {
  test('have the right amount on every line for £85,000 in England', () => {
    const answer = takeHome(85_000, ENGLAND, RATES_2026);
    expect(answer?.year).toMatchObject({
      gross: 85_000,
      taxable: 72_430,
      incomeTax: 21_432,
      nationalInsurance: 3_710.6,
      net: 59_857.4,
    });
    expect(answer?.month).toMatchObject({
      gross: 7_083.33,
      incomeTax: 1_786,
      nationalInsurance: 309.22,
      net: 4_988.11,
    });
    expect(answer?.day).toMatchObject({ gross: 326.92, net: 230.22 });
    expect(answer?.daysAYear).toBe(260);
  });

  test('add up to the penny in every column, whatever is chosen', () => {
    const choices = fc.record({
      nation: fc.constantFrom(...TAX_NATIONS),
      studentLoans: fc.subarray([...STUDENT_LOAN_PLANS]),
      pension: fc.option(
        fc.record({
          ratePct: fc.integer({ min: 0, max: 60 }),
          method: fc.constantFrom(...PENSION_METHODS),
          base: fc.constantFrom(...PENSION_BASES),
          employerRatePct: fc.option(fc.integer({ min: 0, max: 20 })),
        }),
      ),
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000_000 }), choices, (pence, chosen) => {
        const answer = takeHome(pence / 100, chosen, RATES_2026);
        for (const lines of [answer?.year, answer?.month, answer?.day]) {
          if (!lines) throw new Error('no answer');
          const off = lines.pension + lines.incomeTax + lines.nationalInsurance + lines.studentLoans + lines.net;
          expect(off).toBeCloseTo(lines.gross, 6);
          expect(lines.taxBands.reduce((sum, { tax }) => sum + tax, 0)).toBeCloseTo(lines.incomeTax, 6);
          expect(Math.round(lines.net * 100)).toBeCloseTo(lines.net * 100, 6);
          expect(lines.reliefToClaim).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('come with the rules that were applied, each with source, date and doubt', () => {
    const answer = takeHome(85_000, { ...SCOTLAND, studentLoans: ['4'] }, RATES_2026);
    expect(answer?.rules.map(({ id }) => id)).toEqual([
      '2026-27-scotland',
      '2026-27-employee',
      '2026-27-employer',
      '2026-27-plan-4',
    ]);
    expect(answer?.rules[0]).toMatchObject({
      asOf: '2026-02',
      source: { url: expect.stringMatching(/^https:\/\/www\.parliament\.scot\/.+\/S6M-20844$/) },
      doubt: expect.stringContaining('the recorded vote was not seen'),
    });
  });

  test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [-1]])('are not given for a salary of %d', (salary) => {
    expect(takeHome(salary, ENGLAND, RATES_2026)).toBeNull();
  });

  test('are not given for a pension above 100 % or below 0 %, or for no days', () => {
    for (const ratePct of [-1, 101, Number.NaN])
      expect(takeHome(50_000, { ...ENGLAND, pension: fivePercent('net-pay', { ratePct }) }, RATES_2026)).toBeNull();
    expect(takeHome(50_000, ENGLAND, RATES_2026, 0)).toBeNull();
  });

  test('are zero for a salary of zero', () => expect(year(0)).toMatchObject({ net: 0, incomeTax: 0, employerCost: 0 }));
});
