/** Where income tax differs by residence. Wales has rates of its own by law; in the bundled years they are England's. */
export const TAX_NATIONS = ['england-wales-northern-ireland', 'scotland'] as const;
export type TaxNation = (typeof TAX_NATIONS)[number];

/** The repayment plans of student loans; `4` is Scotland's. */
export const STUDENT_LOAN_PLANS = ['1', '2', '4', '5', 'postgraduate'] as const;
export type StudentLoanPlan = (typeof STUDENT_LOAN_PLANS)[number];

/**
 * How the user's contribution is taken. `net-pay` ("net pay arrangement"): before tax. `relief-at-source`: after tax, and
 * the scheme adds the basic rate. `salary-sacrifice`: the employer pays it in place of salary.
 */
export const PENSION_METHODS = ['net-pay', 'relief-at-source', 'salary-sacrifice'] as const;
export type PensionMethod = (typeof PENSION_METHODS)[number];

/** What the per cent are of: the whole salary, or the part between the limits of automatic enrolment. */
export const PENSION_BASES = ['salary', 'qualifying-earnings'] as const;
export type PensionBase = (typeof PENSION_BASES)[number];

/** The user's workplace pension. Per cent from 0 to 100. */
export interface PensionChoice {
  readonly ratePct: number;
  readonly method: PensionMethod;
  readonly base: PensionBase;
  /** What the employer adds, of the same base. Null is not known, and counts as nothing. */
  readonly employerRatePct: number | null;
}

/** What the user said once of their pay after tax: what every posting's take-home pay is first worked out with. */
export interface TakeHomeSettings {
  /** Where they live, for income tax; null goes by the posting's place. */
  readonly nation: TaxNation | null;
  /** Null is no pension, or not said. */
  readonly pension: PensionChoice | null;
  /** Plans that they repay; several undergraduate plans count as one repayment. */
  readonly studentLoans: readonly StudentLoanPlan[];
}

/** What is reckoned with where the user has said nothing. */
export const DEFAULT_TAKE_HOME: TakeHomeSettings = { nation: null, pension: null, studentLoans: [] };
