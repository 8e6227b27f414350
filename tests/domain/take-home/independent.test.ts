import { describe, expect, test } from 'vitest';
import {
  PENSION_BASES,
  PENSION_METHODS,
  type PensionChoice,
  type StudentLoanPlan,
  TAX_NATIONS,
} from '../../../src/domain/model/take-home-settings';
import { insideIr35 } from '../../../src/domain/take-home/inside-ir35';
import { takeHome } from '../../../src/domain/take-home/take-home';
import { RATES_2025, RATES_2026 } from './rates';
import { type Case, secondGross, secondTakeHome, type Year } from './second-calculator';

/** Both calculators must agree within two pence: the product rounds each line to the penny, the second one does not. */
const NEAR = 0.02;
const RATES = { '2025/26': RATES_2025, '2026/27': RATES_2026 } as const;
const YEARS: readonly Year[] = ['2025/26', '2026/27'];
const PLAIN: Case = { year: '2026/27', nation: 'england-wales-northern-ireland', pension: null, loans: [] };

const SALARIES = [12_570, 26_500, 38_000, 50_270, 62_345.67, 85_000, 100_001, 112_500.5, 125_140, 160_000];
const LOANS: readonly (readonly StudentLoanPlan[])[] = [
  ['1'],
  ['2'],
  ['4'],
  ['5'],
  ['postgraduate'],
  ['1', '2'],
  ['2', 'postgraduate'],
  ['4', 'postgraduate'],
];
const PENSIONS: readonly PensionChoice[] = PENSION_METHODS.flatMap((method) =>
  PENSION_BASES.map((base) => ({ method, base, ratePct: 7.5, employerRatePct: 3 })),
);

const salaryCases: readonly (readonly [number, Case])[] = [
  ...YEARS.flatMap((year) =>
    TAX_NATIONS.flatMap((nation) => SALARIES.map((salary) => [salary, { ...PLAIN, year, nation }] as const)),
  ),
  ...YEARS.flatMap((year) => LOANS.map((loans) => [47_000, { ...PLAIN, year, loans }] as const)),
  ...TAX_NATIONS.flatMap((nation) =>
    PENSIONS.flatMap((pension) =>
      [40_000, 118_000].map((salary) => [salary, { ...PLAIN, nation, pension, loans: ['2'] }] as const),
    ),
  ),
];
const rateCases: readonly (readonly [number, Case])[] = YEARS.flatMap((year) =>
  [300, 450, 600, 900].flatMap((rate) =>
    [null, ...PENSIONS].map((pension) => [rate, { ...PLAIN, year, pension, loans: ['4'] }] as const),
  ),
);
const choicesOf = ({ nation, pension, loans }: Case) => ({ nation, pension, studentLoans: loans });

describe('a second calculator, with rates typed from other pages, agrees within two pence', () => {
  test('there are enough cases to mean something', () => {
    expect(salaryCases.length).toBeGreaterThanOrEqual(60);
    expect(rateCases.length).toBeGreaterThanOrEqual(50);
  });

  test('for salaries, in both nations and both years, with loans and pensions of every kind', () => {
    for (const [salary, of] of salaryCases) {
      const second = secondTakeHome(salary, of);
      const year = takeHome(salary, choicesOf(of), RATES[of.year])?.year;
      const differences = {
        tax: (year?.incomeTax ?? Number.NaN) - second.tax,
        insurance: (year?.nationalInsurance ?? Number.NaN) - second.insurance,
        loan: (year?.studentLoans ?? Number.NaN) - second.repaid,
        pension: (year?.pension ?? Number.NaN) - second.paidIn,
        net: (year?.net ?? Number.NaN) - second.net,
      };
      for (const [line, difference] of Object.entries(differences)) {
        expect(Math.abs(difference), `${line} of £${salary}, ${JSON.stringify(of)}`).toBeLessThanOrEqual(NEAR);
      }
    }
  });

  test('for day rates through an umbrella company', () => {
    for (const [rate, of] of rateCases) {
      const gross = secondGross(rate, 220, of);
      const inside = insideIr35(rate, 220, choicesOf(of), RATES[of.year]);
      const words = `£${rate} a day, ${JSON.stringify(of)}`;
      expect(Math.abs((inside?.grossPay ?? Number.NaN) - gross), words).toBeLessThanOrEqual(NEAR);
      const net = inside?.takeHome.year.net ?? Number.NaN;
      expect(Math.abs(net - secondTakeHome(gross, of).net), words).toBeLessThanOrEqual(NEAR);
    }
  });
});
