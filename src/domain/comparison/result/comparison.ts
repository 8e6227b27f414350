import type { AdjacentRole, SalaryBand } from '../../market/market';
import type { Amount } from '../../model/amount';
import type { JobPosting, Role, Seniority } from '../../model/job-posting';
import type { BaseSalary, UnitText } from '../../model/pay';
import type { DaysAYear, Percent } from '../../model/units';
import type { Corrected } from '../../reading/apply-corrections';
import type { Cited } from './cite';
import type { SkillsComparison } from './skills-comparison';

/** One thing that was given up to find a band. The words for each are in `src/presentation`. */
export type BandFallback =
  | { readonly kind: 'role'; readonly asked: Role; readonly shown: Role }
  | { readonly kind: 'region'; readonly asked: 'london'; readonly shown: 'uk' }
  | { readonly kind: 'seniority'; readonly asked: Seniority; readonly shown: SalaryBand['seniority'] }
  | {
      readonly kind: 'contract-type';
      readonly asked: 'contract' | 'permanent';
      readonly shown: 'contract' | 'permanent';
    };

/** One thing that was assumed because the posting does not state it. */
export type BandAssumption = 'region-uk' | 'seniority-mid' | 'permanent';

/** The band that the posting is compared with, and why it was chosen. */
export interface BandChoice {
  readonly band: Cited<SalaryBand>;
  /** In the order in which things were given up. */
  readonly fallbacks: readonly BandFallback[];
  readonly assumptions: readonly BandAssumption[];
  /** What the data says of the role; null for the ML engineer. */
  readonly adjacent: Cited<AdjacentRole> | null;
  /**
   * Other bands for the same role, region, level and contract type. They are shown as agreeing or differing figures.
   */
  readonly others: readonly Cited<SalaryBand>[];
}

/** Gross pay in pounds per `unitText`. */
export type Amounts = Amount & { readonly unitText: UnitText };

/** How an amount is converted into another unit, step by step, so that the panel can show the sum. */
export interface Conversion {
  readonly from: UnitText;
  readonly to: 'YEAR' | 'DAY';
  /** What the amount is multiplied by. */
  readonly factor: number;
  /** What the factor is made of, in order: "37.5 hours a week", "52 weeks a year". */
  readonly steps: readonly {
    readonly count: number;
    readonly unit: 'hours-a-week' | 'hours-a-day' | 'days-a-week' | 'days-a-year' | 'weeks-a-year' | 'months-a-year';
  }[];
}

/**
 * One word for where pay lies, in this order: below the band, below its middle, about its middle (within 5 %), above
 * its middle, above the band.
 */
export type PayWord = 'low' | 'modest' | 'typical' | 'good' | 'high';

/** Where stated pay lies on a band, in the band's unit. */
export interface BandPosition {
  /** The amount that is compared: the middle of a range, a single amount, or the one side that is stated. */
  readonly value: number;
  /**
   * With `ceiling` ("up to") the pay may be lower, so `word` is the best case. With `floor` ("from") it is the worst.
   */
  readonly bound: 'range' | 'single' | 'ceiling' | 'floor';
  /**
   * The band's median. Where its publisher gives none: the end that the value lies beyond, or the middle of the range
   * where the value lies inside. A middle is no median, so outside the range we compare only with the published end.
   */
  readonly reference: number;
  readonly referenceKind: 'median' | 'middle' | 'low' | 'high';
  /** value − reference. */
  readonly pounds: number;
  /** `pounds` as a share of the reference, in whole per cent. */
  readonly percent: Percent;
  /**
   * Where each stated side lies: 0 is the band's low end, 100 its high end, and less or more lies outside. Null where
   * that side or an end of the band is missing.
   */
  readonly lowPlace: number | null;
  readonly highPlace: number | null;
  readonly word: PayWord;
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
      /** The permanent equivalent of a contractor's rate, by a rule of thumb. Null for other pay. */
      readonly permanentEquivalent: {
        readonly amounts: Amounts;
        readonly conversion: Conversion;
        readonly choice: BandChoice;
        readonly position: BandPosition;
      } | null;
      /** What is doubtful about the stated amount, for the panel to point out. The amount itself is left as it is. */
      readonly doubts: readonly ('pro-rata' | 'unit-implied' | 'currency-implied')[];
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
       */
      readonly reason: 'outside-uk' | 'foreign-currency' | 'implausible' | 'no-role' | 'no-band';
      readonly salary: BaseSalary | null;
      /** Null where the title names no known role. */
      readonly role: Role | null;
    };

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
  /** The stated value (see BandPosition.value) minus `wanted`. Null where nothing comparable is stated. */
  readonly statedMinusWanted: number | null;
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
  /** Empty where nothing is compared. */
  readonly secondBands: readonly SecondBand[];
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
