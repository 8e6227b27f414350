import type { StudentLoanPlan, TaxNation } from '../model/take-home-settings';

/** What the user may say for their take-home pay in the panel, while it is open. Null: as the options say. */
export interface PanelTakeHomeChoices {
  readonly nation: TaxNation | null;
  /** The user's own contribution in per cent; 0 is none. How it is taken, and of what, the options say. */
  readonly pensionPct: number | null;
  readonly studentLoan: StudentLoanPlan | 'none' | null;
}
