import {
  calculateEmployeeNationalInsurance,
  calculateIncomeTax,
  calculatePersonalAllowance,
  calculateStudentLoanRepayments,
} from '@saving-tool/hmrc-income-tax';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StudentLoanPlan, TaxNation } from '../../../src/domain/model/take-home-settings';
import type { TaxRates } from '../../../src/domain/take-home/choose-rates';
import { incomeTax } from '../../../src/domain/take-home/income-tax';
import { nationalInsurance } from '../../../src/domain/take-home/national-insurance';
import { studentLoanRepayments } from '../../../src/domain/take-home/student-loans';
import { takeHome } from '../../../src/domain/take-home/take-home';
import { ENGLAND, RATES_2025 } from './rates';

/**
 * Compares our results with those of a public library for 2025/26, at 200 salaries for each scheme. The library rounds
 * nothing. Where it uses slightly different thresholds, our code is given the library's thresholds and must then agree
 * to the pound. A second test checks that our own thresholds make exactly the difference that they should.
 */
const salaries = (seed: number) => fc.sample(fc.integer({ min: 0, max: 250_000 }), { numRuns: 200, seed });
const taxYear = '2025/26';
const countries = [
  ['England/NI/Wales', 'england-wales-northern-ireland'],
  ['Scotland', 'scotland'],
] as const;
const libraryTax = (salary: number, country: (typeof countries)[number][0]) => {
  const options = { taxYear, country, taxableAnnualIncome: salary } as const;
  return calculateIncomeTax({ ...options, personalAllowance: calculatePersonalAllowance(options) }).total;
};
const libraryInsurance = (salary: number) =>
  calculateEmployeeNationalInsurance({ taxYear, taxableAnnualIncome: salary });
const libraryLoan = (salary: number, studentLoanPlanNo: 1 | 2 | 4 | 5 | 'postgrad') =>
  calculateStudentLoanRepayments({ taxYear, taxableAnnualIncome: salary, studentLoanPlanNo });
const ours = (salary: number, nation: TaxNation, rates: TaxRates = RATES_2025) =>
  incomeTax(salary, rates.incomeTax[nation]).total;

/**
 * The library works out National Insurance by the week, as payroll does. Its thresholds of £242 and £967 a week are
 * £12,584 and £50,284 a year.
 */
const WEEKLY_INSURANCE = {
  ...RATES_2025.employee,
  bands: [
    { name: 'main', ratePct: 8, above: 242 * 52 },
    { name: 'upper', ratePct: 2, above: 967 * 52 },
  ],
};
/** The library's weekly loan thresholds: the yearly ones divided by 52, without the pence. */
const LOANS = [
  ['1', 1, 501],
  ['2', 2, 547],
  ['4', 4, 629],
  ['5', 5, 480],
  ['postgraduate', 'postgrad', 403],
] as const;
const loanRule = (plan: StudentLoanPlan) => {
  const rule = RATES_2025.studentLoans.find((each) => each.plan === plan);
  if (!rule) throw new Error(`no plan ${plan}`);
  const { repaidFrom: _, ...due } = rule;
  return due;
};

describe('compared with the public library for 2025/26', () => {
  test.each(countries)('income tax in %s agrees to the pound', (country, nation) => {
    for (const salary of salaries(1)) {
      expect(Math.abs(ours(salary, nation) - libraryTax(salary, country)), `£${salary}`).toBeLessThan(0.5);
    }
  });

  test('income tax in England differs only by the allowance, which we round up to whole pounds (ITA 2007, s. 35(3))', () => {
    for (const salary of salaries(2)) {
      const odd = salary > 100_000 && salary < 125_140 && salary % 2 === 1;
      const difference = libraryTax(salary, 'England/NI/Wales') - ours(salary, 'england-wales-northern-ireland');
      expect(difference, `£${salary}`).toBeCloseTo(odd ? 0.2 : 0, 2);
    }
  });

  test('income tax in Scotland differs by at most 26p, because the library’s bands end £1 above the published ones', () => {
    for (const salary of salaries(3)) {
      const difference = ours(salary, 'scotland') - libraryTax(salary, 'Scotland');
      expect(difference, `£${salary}`).toBeGreaterThan(-0.23);
      expect(difference, `£${salary}`).toBeLessThan(0.265);
    }
  });

  test('National Insurance with the library’s weekly thresholds agrees to the pound', () => {
    for (const salary of salaries(4)) {
      expect(
        Math.abs(nationalInsurance(salary, WEEKLY_INSURANCE) - libraryInsurance(salary)),
        `£${salary}`,
      ).toBeLessThan(0.02);
    }
  });

  test('National Insurance by the year differs only by the £14 between the thresholds', () => {
    for (const salary of salaries(5)) {
      const difference = nationalInsurance(salary, RATES_2025.employee) - libraryInsurance(salary);
      const by =
        salary <= 12_570
          ? 0
          : salary <= 12_584
            ? 0.08 * (salary - 12_570)
            : salary <= 50_270
              ? 1.12
              : salary <= 50_284
                ? 1.12 - 0.06 * (salary - 50_270)
                : 0.28;
      expect(difference, `£${salary}`).toBeCloseTo(by, 1);
    }
  });

  test.each(LOANS)(
    'student loan plan %s with the library’s weekly threshold agrees to the pound',
    (plan, number, weekly) => {
      const rule = { ...loanRule(plan), threshold: weekly * 52 };
      for (const salary of salaries(6)) {
        const [due] = studentLoanRepayments(salary, [plan], [rule]);
        expect(Math.abs((due?.repayment ?? 0) - libraryLoan(salary, number)), `£${salary}`).toBeLessThan(0.02);
      }
    },
  );

  test.each(LOANS)(
    'student loan plan %s by the year differs only by the pence of that threshold',
    (plan, number, weekly) => {
      const { threshold, ratePct } = loanRule(plan);
      const most = ((threshold - weekly * 52) * ratePct) / 100;
      for (const salary of salaries(7)) {
        const [due] = studentLoanRepayments(salary, [plan], [loanRule(plan)]);
        const difference = libraryLoan(salary, number) - (due?.repayment ?? 0);
        const above = Math.max(0, salary - weekly * 52);
        expect(difference, `£${salary}`).toBeCloseTo(Math.min(most, (above * ratePct) / 100), 1);
      }
    },
  );

  test('plan 5 is not repaid in 2025/26, where the library takes 9 %, because repayment begins on 6 April 2026', () => {
    expect(libraryLoan(40_000, 5)).toBeGreaterThan(1000);
    expect(takeHome(40_000, { ...ENGLAND, studentLoans: ['5'] }, RATES_2025)?.year.studentLoans).toBe(0);
  });

  test.each(countries)('take-home pay in %s with the library’s thresholds agrees to the pound', (country, nation) => {
    const rates: TaxRates = { ...RATES_2025, employee: WEEKLY_INSURANCE };
    for (const salary of salaries(8)) {
      const net = takeHome(salary, { ...ENGLAND, nation }, rates)?.year.net ?? Number.NaN;
      const library = salary - libraryTax(salary, country) - libraryInsurance(salary);
      expect(Math.abs(net - library), `£${salary}`).toBeLessThan(0.5);
    }
  });
});
