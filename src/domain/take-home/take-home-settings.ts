import type { PensionChoice } from './pension';
import type { StudentLoanPlan, TaxNation } from './tax-rules';

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
