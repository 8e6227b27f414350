import type { CountedRate } from '../../market/counted-rate';
import type { JobPosting, Role } from '../../model/job-posting';
import type { BaseSalary } from '../../model/pay';
import type { DaysAYear } from '../../model/units';
import type { Corrected } from '../../reading/apply-corrections';
import type { Amounts, Conversion } from './amounts';
import type { BandChoice, BandPosition } from './band-choice';
import type { Cited } from './cite';
import type { SkillsComparison } from './skills-comparison';
import type { Verdict } from './verdict';

/**
 * Another way to take the pay that a posting states, because its words leave it open. Where it gives another word than
 * the first, the posting gets none, and both are shown with their sums.
 */
export interface OtherReading {
  /**
   * `full-time`: the amount is for part of full-time hours, and this is what full time would pay. `as-employee` and
   * `as-contractor`: the other kind of contract. `elsewhere`: another place that the posting names. `other-level`: the
   * next level, where the level is assumed.
   */
  readonly kind: 'full-time' | 'as-employee' | 'as-contractor' | 'elsewhere' | 'other-level';
  /** In the unit of this reading's band. */
  readonly amounts: Amounts;
  /** Null where nothing was converted. */
  readonly conversion: Conversion | null;
  readonly choice: BandChoice;
  readonly position: BandPosition;
}

/** The comparison of pay. */
export type PayComparison =
  | {
      readonly kind: 'stated';
      readonly salary: BaseSalary;
      /** The salary in the band's unit. */
      readonly amounts: Amounts;
      /** Null where the salary is in the band's unit as stated. */
      readonly conversion: Conversion | null;
      readonly choice: BandChoice;
      readonly position: BandPosition;
      /** Empty where the posting's words leave nothing open that changes the comparison. */
      readonly otherReadings: readonly OtherReading[];
      /** The permanent equivalent of a contractor's rate, by a rule of thumb. Null for other pay. */
      readonly permanentEquivalent: PermanentEquivalent | null;
      /**
       * What is doubtful about the stated amount, for the panel to point out. The amount itself is left as it is.
       * `part-time`: it may be for part of full-time hours. `contract-by-year`: a contract that pays by the year.
       */
      readonly doubts: readonly PayDoubt[];
    }
  | {
      /** No pay is stated. The band is what such a role is expected to pay, and is shown as an estimate. */
      readonly kind: 'estimated';
      readonly choice: BandChoice;
    }
  | {
      readonly kind: 'not-compared';
      /**
       * `implausible`: the amount cannot be meant in its unit ("£400 per year"); it is shown as stated and not judged.
       * `unknown-currency`: the posting names no currency and its places have several.
       * `wrong-kind`: a day rate, and only salaries are published for the role.
       */
      readonly reason:
        | 'outside-uk'
        | 'unknown-currency'
        | 'foreign-currency'
        | 'implausible'
        | 'no-role'
        | 'no-band'
        | 'wrong-kind';
      readonly salary: BaseSalary | null;
      /** Null where the title names no known role. */
      readonly role: Role | null;
      /** For `wrong-kind`: what the rate would be as a salary, for those who ask. */
      readonly permanentEquivalent: PermanentEquivalent | null;
    };

/** What is doubtful about a stated amount. */
export type PayDoubt = 'pro-rata' | 'unit-implied' | 'currency-implied' | 'part-time' | 'contract-by-year';

/** A day rate as a salary, by a rule of thumb: what the days worked in a year pay. */
export interface PermanentEquivalent {
  /** The day rate. */
  readonly from: Amounts;
  readonly amounts: Amounts;
  readonly conversion: Conversion;
  readonly choice: BandChoice;
  readonly position: BandPosition;
}

/** Another band that the same pay can be compared with. Shown when the user asks for it. */
export interface SecondBand {
  readonly name: 'london' | 'uk' | 'day-rate' | 'permanent';
  readonly choice: BandChoice;
  /** Stated pay in this band's unit; null where nothing is stated. */
  readonly amounts: Amounts | null;
  /** How the amounts were converted from the first band's unit. Null where the unit is the same. */
  readonly conversion: Conversion | null;
  readonly position: BandPosition | null;
  /** What the user wants, in this band's unit; null where they do not say. */
  readonly wanted: number | null;
}

/** How the pay that the user wants compares with the posting's. All amounts are pounds per `unitText`. */
export interface WishComparison {
  readonly wanted: number;
  readonly unitText: 'YEAR' | 'DAY';
  /** The two ends of the stated pay minus `wanted`. Null for an end that is not stated. */
  readonly lowOver: number | null;
  readonly highOver: number | null;
  /** True where even the highest stated amount is below `wanted`. Null where nothing comparable is stated. */
  readonly outOfReach: boolean | null;
}

/** Everything that the panel shows beside the posting itself. The same inputs always give the same comparison. */
export interface Comparison {
  /**
   * The day for which the comparison is made, YYYY-MM-DD. Bands that are then older than 12 months are marked as stale.
   */
  readonly asOf: string;
  /** Days a year in the permanent equivalent of a day rate (the user's setting, default 220). */
  readonly daysAYear: DaysAYear;
  readonly pay: PayComparison;
  readonly verdict: Verdict;
  /** Empty where nothing is compared. */
  readonly secondBands: readonly SecondBand[];
  /**
   * What counted adverts say of a day rate, beside the published one that it checks: the posting's own band (`first`) or
   * one that is shown on demand. Null where neither is by the day.
   */
  readonly counted: { readonly rate: Cited<CountedRate>; readonly of: 'first' | 'second' } | null;
  readonly wish: WishComparison | null;
  readonly skills: SkillsComparison;
}

/** A posting with its comparison: one object for the panel, the command line and the tests. */
export interface Annotated {
  /** The posting with the user's corrections, where there are any. */
  readonly posting: JobPosting;
  /** What the user corrected. Null where the posting is as it was read. */
  readonly corrected: Corrected | null;
  readonly comparison: Comparison;
}
