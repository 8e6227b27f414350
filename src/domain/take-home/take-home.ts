import { DAYS_A_WEEK, WEEKS_A_YEAR } from '../comparison/pay/working-time';
import type { Cited } from '../comparison/result/cite';
import type { PensionChoice, StudentLoanPlan, TaxNation } from '../model/take-home-settings';
import type { DaysAYear, PoundsAYear } from '../model/units';
import type { TaxRates } from './choose-rates';
import { basicRate, incomeTax } from './income-tax';
import { nationalInsurance } from './national-insurance';
import { type PayLines, perPeriod } from './pay-lines';
import { percentOf, toPenny } from './penny';
import { contributions, isPension } from './pension';
import { studentLoanRepayments } from './student-loans';
import type { TaxRule } from './tax-rules';

/** What take-home pay depends on besides the salary. The user chooses these; none of them is read from a posting. */
export interface TakeHomeChoices {
  readonly nation: TaxNation;
  readonly pension: PensionChoice | null;
  readonly studentLoans: readonly StudentLoanPlan[];
}

/** What is left of a salary in one tax year, for a person with the standard allowance and no other income. */
export interface TakeHome {
  readonly taxYear: string;
  readonly nation: TaxNation;
  /** The number of days that a year's pay is divided by to get `day`. */
  readonly daysAYear: DaysAYear;
  readonly year: PayLines;
  readonly month: PayLines;
  readonly day: PayLines;
  /** The rules that were applied. Show each one's source, date and doubt beside the figures. */
  readonly rules: readonly Cited<TaxRule>[];
}

/** Days for which a salary is paid in a year, holidays included: 260. */
export const PAID_DAYS_A_YEAR = DAYS_A_WEEK * WEEKS_A_YEAR;

/**
 * Works out the take-home pay from a salary in gross pounds a year. Results are in pounds, rounded to the penny by
 * `toPenny`. Null where the salary is negative or not a finite number, where a pension rate is not between 0 and 100,
 * or where the days are not above 0.
 */
export function takeHome(
  salary: PoundsAYear,
  choices: TakeHomeChoices,
  rates: TaxRates,
  daysAYear: DaysAYear = PAID_DAYS_A_YEAR,
): TakeHome | null {
  const { nation, pension, studentLoans } = choices;
  if (!Number.isFinite(salary) || salary < 0 || !(daysAYear > 0) || (pension && !isPension(pension))) return null;
  const year = linesOfYear(toPenny(salary), choices, rates);
  const loans = rates.studentLoans.filter(({ plan }) => studentLoans.includes(plan));
  const limits =
    pension?.base === 'qualifying-earnings'
      ? [rates.figures['qualifying-earnings-from'], rates.figures['qualifying-earnings-to']]
      : [];
  return {
    taxYear: rates.taxYear,
    nation,
    daysAYear,
    year,
    month: perPeriod(year, 12),
    day: perPeriod(year, daysAYear),
    rules: [rates.incomeTax[nation], rates.employee, rates.employer, ...loans, ...limits],
  };
}

function linesOfYear(gross: number, { nation, pension, studentLoans }: TakeHomeChoices, rates: TaxRates): PayLines {
  const rule = rates.incomeTax[nation];
  const { employee, employer } = contributions(gross, pension, rates);
  const contributionBy = (method: PensionChoice['method']): number => (pension?.method === method ? employee : 0);
  const [sacrificed, atSource] = [contributionBy('salary-sacrifice'), contributionBy('relief-at-source')];
  // National Insurance and student loans are due on pay before pension contributions, but not on salary that was
  // sacrificed.
  const earnings = toPenny(gross - sacrificed);
  const tax = incomeTax(toPenny(earnings - contributionBy('net-pay')), rule);
  const reliefToClaim = atSource > 0 ? toPenny(tax.total - incomeTax(earnings, rule, atSource).total) : 0;
  const paidIn = toPenny(employee - percentOf(atSource, basicRate(rule)));
  const loans = studentLoanRepayments(earnings, studentLoans, rates.studentLoans);
  const insurance = nationalInsurance(earnings, rates.employee);
  const repaid = toPenny(loans.reduce((sum, { repayment }) => sum + repayment, 0));
  const employerInsurance = nationalInsurance(earnings, rates.employer);
  return {
    gross,
    pension: paidIn,
    personalAllowance: tax.personalAllowance,
    taxable: tax.taxable,
    incomeTax: tax.total,
    taxBands: tax.bands,
    nationalInsurance: insurance,
    studentLoans: repaid,
    loans,
    net: toPenny(gross - paidIn - tax.total - insurance - repaid),
    reliefToClaim,
    pensionPot: toPenny(employee + employer),
    employerNationalInsurance: employerInsurance,
    employerPension: employer,
    employerCost: toPenny(gross + employerInsurance + employer),
  };
}
