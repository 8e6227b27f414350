import type { Percent } from './units';
/**
 * The parts of the UK whose income tax differs. Wales may set rates of its own by law; in the bundled years they are
 * the same as England's.
 */
export const TAX_NATIONS = ['england-wales-northern-ireland', 'scotland'] as const;
export type TaxNation = (typeof TAX_NATIONS)[number];

/** The repayment plans of student loans. Plan 4 is Scotland's. */
export const STUDENT_LOAN_PLANS = ['1', '2', '4', '5', 'postgraduate'] as const;
export type StudentLoanPlan = (typeof STUDENT_LOAN_PLANS)[number];

/**
 * How the user's own contribution is taken. `net-pay` ("net pay arrangement"): before tax. `relief-at-source`: after
 * tax, and the scheme adds tax relief at the basic rate. `salary-sacrifice`: the employer pays it in place of salary.
 */
export const PENSION_METHODS = ['net-pay', 'relief-at-source', 'salary-sacrifice'] as const;
export type PensionMethod = (typeof PENSION_METHODS)[number];

/** What the percentages apply to: the whole salary, or the part of it between the limits of automatic enrolment. */
export const PENSION_BASES = ['salary', 'qualifying-earnings'] as const;
export type PensionBase = (typeof PENSION_BASES)[number];

/** The user's workplace pension. Percentages are from 0 to 100. */
export interface PensionChoice {
  readonly ratePct: Percent;
  readonly method: PensionMethod;
  readonly base: PensionBase;
  /** The employer's contribution, as a percentage of the same base. Null means unknown, and counts as nothing. */
  readonly employerRatePct: Percent | null;
}

/** The user's general settings for take-home pay. Every posting's take-home pay is first worked out with these. */
export interface TakeHomeSettings {
  /** Where the user lives, for income tax. Null means that the posting's location decides. */
  readonly nation: TaxNation | null;
  /** Null means no pension, or that the user has not said. */
  readonly pension: PensionChoice | null;
  /** The plans that the user repays. Several undergraduate plans count as one repayment. */
  readonly studentLoans: readonly StudentLoanPlan[];
}

/** The settings that are used until the user says otherwise. */
export const DEFAULT_TAKE_HOME: TakeHomeSettings = { nation: null, pension: null, studentLoans: [] };
