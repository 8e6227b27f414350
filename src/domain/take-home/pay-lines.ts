import type { TaxedBand } from './income-tax';
import { toPenny } from './penny';
import type { LoanRepayment } from './student-loans';

/**
 * The lines of a payslip for a year, a month or a day, in pounds. `gross` less pension, income tax, National Insurance
 * and student loans is `net`.
 */
export interface PayLines {
  readonly gross: number;
  /**
   * What leaves the user's pay for the pension. With relief at source, this is without the tax relief that the scheme
   * adds.
   */
  readonly pension: number;
  readonly personalAllowance: number;
  /** What is left to be taxed after the allowance and after a contribution that is taken before tax. */
  readonly taxable: number;
  /** The sum of `taxBands`. */
  readonly incomeTax: number;
  readonly taxBands: readonly TaxedBand[];
  /** The employee's own National Insurance. */
  readonly nationalInsurance: number;
  /** The sum of `loans`. */
  readonly studentLoans: number;
  readonly loans: readonly LoanRepayment[];
  readonly net: number;
  /**
   * With relief at source: the tax that HMRC gives back on a claim, beyond what the scheme adds. It is not part of
   * `net`.
   */
  readonly reliefToClaim: number;
  /** All that goes into the pension: the user's contribution with its tax relief, and the employer's contribution. */
  readonly pensionPot: number;
  readonly employerNationalInsurance: number;
  readonly employerPension: number;
  /** What the job costs the employer: gross pay, employer's National Insurance and employer's pension. */
  readonly employerCost: number;
}

/**
 * Spreads a year's lines evenly over a number of periods. Each line is rounded to the penny, and sums are taken from
 * the rounded lines so that they add up.
 */
export function perPeriod(year: PayLines, periods: number): PayLines {
  const part = (pounds: number): number => toPenny(pounds / periods);
  const taxBands = year.taxBands.map((band) => ({ ...band, amount: part(band.amount), tax: part(band.tax) }));
  const loans = year.loans.map((loan) => ({
    ...loan,
    threshold: part(loan.threshold),
    repayment: part(loan.repayment),
  }));
  const gross = part(year.gross);
  const pension = part(year.pension);
  const incomeTax = toPenny(taxBands.reduce((sum, { tax }) => sum + tax, 0));
  const nationalInsurance = part(year.nationalInsurance);
  const studentLoans = toPenny(loans.reduce((sum, { repayment }) => sum + repayment, 0));
  const employerNationalInsurance = part(year.employerNationalInsurance);
  const employerPension = part(year.employerPension);
  return {
    gross,
    pension,
    personalAllowance: part(year.personalAllowance),
    taxable: part(year.taxable),
    incomeTax,
    taxBands,
    nationalInsurance,
    studentLoans,
    loans,
    net: toPenny(gross - pension - incomeTax - nationalInsurance - studentLoans),
    reliefToClaim: part(year.reliefToClaim),
    pensionPot: part(year.pensionPot),
    employerNationalInsurance,
    employerPension,
    employerCost: toPenny(gross + employerNationalInsurance + employerPension),
  };
}
