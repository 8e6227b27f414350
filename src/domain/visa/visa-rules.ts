import type { Sourced } from '../market/market';
import type { PoundsAYear } from '../model/units';

/** An immigration rule. People act on these, so its doubt is shown wherever the rule is. */
export interface VisaRule extends Sourced {
  readonly id: string;
  /** Why the reader should check the rule before relying on it. */
  readonly doubt: string;
}

/** The going rate of an occupation: one record of `data/going-rates.json`. Its id is the SOC 2020 code. */
export interface GoingRate extends VisaRule {
  readonly title: string;
  /** Pounds a year for 37.5 hours a week. */
  readonly goingRate: PoundsAYear;
}

/** The lowest salary of a route, whatever the occupation: one record of `data/visa-thresholds.json`. */
export interface VisaThreshold extends VisaRule {
  readonly label: string;
  /** Pounds a year. */
  readonly amount: number;
}

/** The criteria for an endorsement in digital technology: the ids of `data/global-talent.json`. */
export const TALENT_CRITERIA = ['mandatory', 'innovation', 'recognition', 'contribution', 'academic'] as const;
export type TalentCriterionId = (typeof TALENT_CRITERIA)[number];

/** One criterion, in our words. An applicant needs the mandatory one and two of the four optional ones. */
export interface TalentCriterion extends VisaRule {
  readonly id: TalentCriterionId;
  readonly order: number;
  readonly need: 'mandatory' | 'optional';
  readonly label: string;
}
