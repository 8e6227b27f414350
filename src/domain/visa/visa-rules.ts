import type { Sourced } from '../market/market';
import type { PoundsAYear } from '../model/units';

/** An immigration rule. People act on these, so its doubt is shown wherever the rule is. */
export interface VisaRule extends Sourced {
  readonly id: string;
  /**
   * Whether the source's own page was read, or only what other pages copy from it. An `undated-page` has no date, so
   * that `asOf` says when it was read.
   */
  readonly readFrom: 'page' | 'undated-page' | 'copies';
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

/** What else is known of a route, with its date, in a sentence of ours: one record of `data/visa-notes.json`. */
export interface VisaNote extends VisaRule {
  /** Its place among the notes on the same subject. */
  readonly order: number;
  readonly about: 'skilled-worker' | 'data-analyst' | 'global-talent';
  readonly label: string;
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

/** The two tracks of Global Talent: the ids of `data/global-talent-tracks.json`. */
export const TALENT_TRACKS = ['exceptional-talent', 'exceptional-promise'] as const;
export type TalentTrackId = (typeof TALENT_TRACKS)[number];

/** A track of Global Talent, by years of experience in the field. One of the two limits is null. */
export interface TalentTrack extends VisaRule {
  readonly id: TalentTrackId;
  readonly order: number;
  readonly label: string;
  /** More years than this. */
  readonly yearsOver: number | null;
  /** This many years or fewer. */
  readonly yearsUpTo: number | null;
}

/** What evidence of ML engineers convinces, strongest first. */
export const TALENT_SIGNALS = [
  'production',
  'open-source',
  'talks',
  'infrastructure',
  'influence',
  'recognition',
] as const;
export type TalentSignalId = (typeof TALENT_SIGNALS)[number];

/** How ML engineers lose a case. */
export const TALENT_RISKS = ['frameworks', 'product-letters', 'internal-only', 'research-or-engineering'] as const;
export type TalentRiskId = (typeof TALENT_RISKS)[number];

/**
 * What an adviser says of ML engineers and Global Talent, in our words: one record of `data/global-talent-points.json`.
 * `track` says whom a track suits, and `note` is to know whatever the posting says.
 */
export interface TalentPoint extends VisaRule {
  readonly id: TalentSignalId | TalentRiskId | TalentTrackId | 'eligible' | 'real-users' | 'framing';
  /** Its place among the points of its kind. */
  readonly order: number;
  readonly kind: 'signal' | 'risk' | 'track' | 'note';
  /** Without a full stop. */
  readonly label: string;
  /** What to do about it, in whole sentences. Null where there is nothing to do. */
  readonly advice: string | null;
  /** The criteria that a signal could support, by our own reading. Empty for other kinds. */
  readonly criteria: readonly TalentCriterionId[];
}
