import type { Sourced } from '../market/market';
import type { StudentLoanPlan, TaxNation } from '../model/take-home-settings';
import type { Percent, PoundsAYear } from '../model/units';

/** The fields that all rules of a tax year share. */
export interface TaxRule extends Sourced {
  readonly id: string;
  /** "2026/27": from 6 April 2026 to 5 April 2027. */
  readonly taxYear: string;
  /** Why the reader should check the rule before relying on it. Left out where we know of no reason. */
  readonly doubt?: string;
}

/** Income tax on pay: one record of `data/income-tax.json`. */
export interface IncomeTaxRule extends TaxRule {
  readonly nation: TaxNation;
  /** The pounds a year that are not taxed. */
  readonly personalAllowance: PoundsAYear;
  /** The income above which the allowance is reduced, by half of the excess. */
  readonly taperFrom: PoundsAYear;
  /**
   * In rising order. `upTo` is in pounds of *taxable* income (what is left after the allowance), and null for the last
   * band.
   */
  readonly bands: readonly { readonly name: string; readonly ratePct: Percent; readonly upTo: number | null }[];
}

/**
 * National Insurance, class 1, category A: one record of `data/national-insurance.json`. Each band's rate applies from
 * its `above` up to the `above` of the next band.
 */
export interface NationalInsuranceRule extends TaxRule {
  readonly payer: 'employee' | 'employer';
  /** In rising order. `above` is in pounds a year. */
  readonly bands: readonly { readonly name: string; readonly ratePct: Percent; readonly above: number }[];
}

/** Repayment of a student loan: one record of `data/student-loans.json`. */
export interface StudentLoanRule extends TaxRule {
  readonly plan: StudentLoanPlan;
  /** Pounds a year. */
  readonly threshold: PoundsAYear;
  readonly ratePct: Percent;
  /** The first day on which anything is repaid, YYYY-MM-DD. Left out where that day is long past. */
  readonly repaidFrom?: string;
}

/** Other figures that a payslip depends on. */
export const PAYROLL_FIGURES = [
  'apprenticeship-levy',
  'qualifying-earnings-from',
  'qualifying-earnings-to',
  'umbrella-margin',
] as const;
export type PayrollFigureKind = (typeof PAYROLL_FIGURES)[number];

/** One figure: a record of `data/payroll-figures.json`. */
export interface PayrollFigure extends TaxRule {
  readonly figure: PayrollFigureKind;
  readonly unit: 'per-cent' | 'GBP/WEEK' | 'GBP/YEAR';
  readonly amount: number;
}
