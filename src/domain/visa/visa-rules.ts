import type { Sourced } from '../market/market';

/** A rule of immigration that people act on: it carries its doubt wherever it is shown. */
export interface VisaRule extends Sourced {
  readonly id: string;
  /** Why to check it first. */
  readonly doubt: string;
}

/** The going rate of an occupation: one record of `data/going-rates.json`. The id is its SOC 2020 code. */
export interface GoingRate extends VisaRule {
  readonly title: string;
  /** Pounds a year for 37.5 hours a week. */
  readonly goingRate: number;
}

/** The least salary of a route, whatever the occupation: one record of `data/visa-thresholds.json`. */
export interface VisaThreshold extends VisaRule {
  readonly label: string;
  /** Pounds a year. */
  readonly amount: number;
}

/** What Global Talent in digital technology is endorsed for: ids of `data/global-talent.json`. */
export const TALENT_CRITERIA = ['mandatory', 'innovation', 'recognition', 'contribution', 'academic'] as const;
export type TalentCriterionId = (typeof TALENT_CRITERIA)[number];

/** One criterion, in our words. The mandatory one and two of the four optional ones are needed. */
export interface TalentCriterion extends VisaRule {
  readonly id: TalentCriterionId;
  readonly order: number;
  readonly need: 'mandatory' | 'optional';
  readonly label: string;
}
