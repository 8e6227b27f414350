import type { StudentLoanPlan, TaxNation } from '../model/take-home-settings';
import type { Percent } from '../model/units';

/**
 * The user's choices for take-home pay in the panel, kept only while it is open. Null means that the settings decide.
 */
export interface PanelTakeHomeChoices {
  readonly nation: TaxNation | null;
  /**
   * The user's own contribution in per cent; 0 is no pension. The settings decide how it is taken and what it is a
   * percentage of.
   */
  readonly pensionPct: Percent | null;
  readonly studentLoan: StudentLoanPlan | 'none' | null;
}
