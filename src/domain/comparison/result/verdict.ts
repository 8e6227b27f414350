import type { SalaryBand } from '../../market/market';
import type { Percent } from '../../model/units';

/**
 * One word for where pay lies, in this order: below the band, below its middle, about its middle (within 5 %), above
 * its middle, above the band.
 */
export const PAY_WORDS = ['low', 'modest', 'typical', 'good', 'high'] as const;
export type PayWord = (typeof PAY_WORDS)[number];

/** Why pay gets no word. The figures are then shown alone, with the reason in plain words. */
export type VerdictReason =
  /** The posting states no pay. */
  | 'not-stated'
  /** Only our own estimate is there for this role, level and place. */
  | 'estimate-only'
  /** Only a source that we do not trust with a verdict, or figures that are older than two years. */
  | 'weak-source'
  /** Another role's band stands in. */
  | 'stand-in'
  /** Nothing is published, or the post is an internship, a manager's or a head's. */
  | 'no-band'
  | 'no-role'
  /** A day rate, and only salaries are published for the role. */
  | 'wrong-kind'
  /** Only other levels have a band, or the word depends on a level that the posting does not state. */
  | 'level-fallback'
  /** The pay may be for part of full-time hours, and the full-time figure is not stated. */
  | 'part-time'
  /** It depends on whether an employee or a contractor is paid. */
  | 'unclear-contract'
  /** The posting names several places that would give different words. */
  | 'several-places'
  /** A range that covers the whole band, or nearly. */
  | 'spans-the-band'
  | 'implausible'
  | 'outside-uk'
  /** Not in pounds, or in a currency that the posting does not tell. */
  | 'other-currency';

/** One thing that was assumed because the posting does not state it. */
export type BandAssumption = 'region-uk' | 'seniority-mid' | 'permanent' | 'contract';

/**
 * What may be said of a posting's pay, and of what it is said. Panel, badge, side panel and terminal all show this one
 * object: the first line is made of it and of the stated amount alone.
 */
export interface Verdict {
  /** Null where the figures bear none. */
  readonly word: PayWord | null;
  /** Null where there is a word. */
  readonly reason: VerdictReason | null;
  /**
   * With `ceiling` ("up to") the pay may be lower, so `word` is the best case. With `floor` ("from") it is the worst.
   * Null where no pay is stated.
   */
  readonly bound: 'single' | 'range' | 'ceiling' | 'floor' | null;
  /** The part of a range that reaches beyond an end of the band. */
  readonly outside: 'below-low' | 'above-high' | null;
  /** The band that the pay is held against; null where there is none. */
  readonly bandId: string | null;
  /** What that band is for. Whoever says the word says this too. */
  readonly says: Pick<SalaryBand, 'role' | 'region' | 'seniority' | 'contractType'> | null;
  readonly assumed: readonly BandAssumption[];
  /** How far the pay lies from the figure that the first line names. Null where it names none, and without a word. */
  readonly differencePct: Percent | null;
}
