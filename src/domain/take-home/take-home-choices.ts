import type { StudentLoanPlan, TaxNation } from '../model/take-home-settings';

/** What the user may say for their take-home pay in the panel, while it is open. Null: as the options say. */
export interface PanelTakeHomeChoices {
  readonly nation: TaxNation | null;
  /** The user's own contribution in per cent; 0 is none. How it is taken, and of what, the options say. */
  readonly pensionPct: number | null;
  readonly studentLoan: StudentLoanPlan | 'none' | null;
}

/** Pounds of a year, a month and a day; null where no more than the year can be said. */
export interface TakeHomeRow {
  readonly label: string;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Take-home pay as it travels to the panel. */
export interface TakeHomeView {
  /** What was reckoned with. */
  readonly nation: TaxNation;
  readonly pensionPct: number;
  readonly studentLoans: readonly StudentLoanPlan[];
  /** What is left, a row for each end of the pay. */
  readonly net: readonly TakeHomeRow[];
  /** From gross to net, for each end: the lines of its payslip. */
  readonly payslips: readonly { readonly caption: string; readonly rows: readonly TakeHomeRow[] }[];
  readonly notes: readonly string[];
  readonly sources: readonly { readonly name: string; readonly url: string; readonly date: string }[];
}
