import type { Role, Seniority } from '../model/job-posting';
import type { Sourced } from './market';

/** What a corroborating figure measures. */
export const MEASURES = [
  'london-uplift',
  'mean-pay',
  'median-pay',
  'pay-range',
  'role-premium',
  'skill-gap',
  'skill-premium',
  'specialist-pay',
  'typical-pay',
] as const;
export type Measure = (typeof MEASURES)[number];

/** `points` are percentage points of demand minus supply. */
export const FIGURE_UNITS = ['GBP/YEAR', 'per-cent', 'points'] as const;

/**
 * A published figure that supports or contradicts the bundled market data: one record of `data/corroboration.json`.
 * Postings are never compared with it. Two figures may be shown side by side only where their measure and base are the
 * same: an uplift over the UK median differs from one over the regions, and the two must never be averaged.
 */
export interface CorroboratingFigure extends Sourced {
  readonly id: string;
  /** Null for a figure that is not about one of `ROLES`. */
  readonly role: Role | null;
  /** The roles with whose postings such a figure is shown. Left out, it is shown with those of every role. */
  readonly standsBeside?: readonly Role[];
  readonly region: 'london' | 'uk';
  /** The one level that it is about. Left out for a figure over several levels. */
  readonly seniority?: Exclude<Seniority, 'intern' | 'head'>;
  readonly measure: Measure;
  readonly unit: (typeof FIGURE_UNITS)[number];
  /** `low` and `high` are the same for a single figure. */
  readonly low: number;
  readonly high: number;
  /** The publisher wrote "+" after the figure. */
  readonly openEnded?: boolean;
  /** What the figure is relative to, or whom it is about. For a skill gap, the skill. */
  readonly base: string;
  /** Whose skill gap it is, in the plural, where these are not the people of `role`. */
  readonly whom?: string;
  /** What the publisher puts the difference down to, to follow "put down to". */
  readonly reason?: string;
}
