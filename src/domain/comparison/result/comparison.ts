import type { AdjacentRole, SalaryBand } from '../../market/market';
import type { Amount } from '../../model/amount';
import type { JobPosting, Role, Seniority } from '../../model/job-posting';
import type { BaseSalary, UnitText } from '../../model/pay';
import type { Corrected } from '../../reading/apply-corrections';
import type { Cited } from './cite';
import type { SkillsComparison } from './skills-comparison';

/** What was given up to find a band, in the order in which it was given up. The words for each are in `src/presentation`. */
export type BandFallback =
  | { readonly kind: 'role'; readonly asked: Role; readonly shown: Role }
  | { readonly kind: 'region'; readonly asked: 'london'; readonly shown: 'uk' }
  | { readonly kind: 'seniority'; readonly asked: Seniority; readonly shown: SalaryBand['seniority'] }
  | {
      readonly kind: 'contract-type';
      readonly asked: 'contract' | 'permanent';
      readonly shown: 'contract' | 'permanent';
    };

/** What was assumed because the posting does not say it. */
export type BandAssumption = 'region-uk' | 'seniority-mid' | 'permanent';

/** The band that the posting is held against, and why this one. */
export interface BandChoice {
  readonly band: Cited<SalaryBand>;
  readonly fallbacks: readonly BandFallback[];
  readonly assumptions: readonly BandAssumption[];
  /** What is known of the role where it is not ML engineer. */
  readonly adjacent: Cited<AdjacentRole> | null;
  /** Other bands for the same role, region, level and contract type: they corroborate or differ, and are shown as such. */
  readonly others: readonly Cited<SalaryBand>[];
}

/** Pounds, gross, per `unitText`. */
export type Amounts = Amount & { readonly unitText: UnitText };

/** How an amount was turned into another unit: each step's named constant, so that the panel can show the sum. */
export interface Conversion {
  readonly from: UnitText;
  readonly to: 'YEAR' | 'DAY';
  /** Multiply by this. */
  readonly factor: number;
  /** What the factor is made of, in order: "37.5 hours a week", "52 weeks a year". */
  readonly steps: readonly {
    readonly count: number;
    readonly unit: 'hours-a-week' | 'hours-a-day' | 'days-a-week' | 'days-a-year' | 'weeks-a-year' | 'months-a-year';
  }[];
}

/** One word for where pay lies: below the band, below its middle, about its middle (±5 %), above its middle, above the band. */
export type PayWord = 'low' | 'modest' | 'typical' | 'good' | 'high';

/** Where stated pay lies on a band. Same unit as the band. */
export interface BandPosition {
  /** What is compared: a range's middle, a single amount, or the one side that is stated. */
  readonly value: number;
  /** `ceiling` is "up to": the pay is at most this, so the word is the best case. `floor` is "from": the worst case. */
  readonly bound: 'range' | 'single' | 'ceiling' | 'floor';
  /**
   * The band's median. Where its publisher gives none: the end that the value lies beyond, or the middle of the range
   * where it lies inside. A middle is not a median, so outside the range only the published end is spoken of.
   */
  readonly reference: number;
  readonly referenceKind: 'median' | 'middle' | 'low' | 'high';
  /** value − reference. */
  readonly pounds: number;
  /** Per cent of the reference, rounded to whole per cent. */
  readonly percent: number;
  /** Where each stated side falls: 0 is the band's low, 100 its high, beyond that outside it; null where that side or the band's end is missing. */
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
      /** A day rate's permanent equivalent (a rule of thumb); null for pay that is not a day or hour rate of a contract. */
      readonly permanentEquivalent: {
        readonly amounts: Amounts;
        readonly conversion: Conversion;
        readonly choice: BandChoice;
        readonly position: BandPosition;
      } | null;
      /** What is odd about the stated figure, for the panel to flag. The figure itself is left as it is. */
      readonly doubts: readonly ('pro-rata' | 'unit-implied' | 'currency-implied')[];
    }
  | {
      /** Nothing stated: the band is what such a role is expected to pay. An estimate, and shown as one. */
      readonly kind: 'estimated';
      readonly choice: BandChoice;
    }
  | {
      readonly kind: 'not-compared';
      /** `implausible`: the amount cannot be meant in its unit ("£400 per year"); it is shown as stated and not judged. */
      readonly reason: 'outside-uk' | 'foreign-currency' | 'implausible' | 'no-role' | 'no-band';
      readonly salary: BaseSalary | null;
      /** Where the role is known but has no band. */
      readonly role: Role | null;
    };

/** Another band that the same pay can be held against, shown on demand. */
export interface SecondBand {
  readonly name: 'london' | 'uk' | 'day-rate' | 'permanent';
  readonly choice: BandChoice;
  /** Stated pay in this band's unit; null where nothing is stated. */
  readonly amounts: Amounts | null;
  /** How the first band's amounts became these; null where the unit is the same. */
  readonly conversion: Conversion | null;
  readonly position: BandPosition | null;
  /** What the user wants, in this band's unit; null where they do not say. */
  readonly wanted: number | null;
}

/** How the user's wish compares with what is stated or expected. Pounds in the wish's own unit. */
export interface WishComparison {
  readonly wanted: number;
  readonly unitText: 'YEAR' | 'DAY';
  /** Stated value (see BandPosition.value) − wanted, in pounds; null where nothing comparable is stated. */
  readonly statedMinusWanted: number | null;
  /** True where even the best stated amount is under the wish; null where nothing comparable is stated. */
  readonly outOfReach: boolean | null;
}

/** Everything that the panel shows beside the posting itself. Deterministic in its inputs. */
export interface Comparison {
  /** The day it is made for, YYYY-MM-DD: bands older than 12 months are marked stale against it. */
  readonly asOf: string;
  /** Days a year in the permanent equivalent of a day rate (the user's setting, default 220). */
  readonly daysAYear: number;
  readonly pay: PayComparison;
  /** Empty where nothing is compared. */
  readonly secondBands: readonly SecondBand[];
  readonly wish: WishComparison | null;
  readonly skills: SkillsComparison;
}

/** A posting with its comparison: one object for the panel, the command line and the tests. */
export interface Annotated {
  /** As the user corrected it, where they did. */
  readonly posting: JobPosting;
  /** Null where the posting stands as it was read. */
  readonly corrected: Corrected | null;
  readonly comparison: Comparison;
}
