import type { Amount } from '../../model/amount';
import type { UnitText } from '../../model/pay';

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
    readonly unit:
      | 'hours-a-week'
      | 'hours-a-day'
      | 'days-a-week'
      | 'days-a-year'
      | 'weeks-a-year'
      | 'months-a-year'
      | 'hours-of-job'
      | 'hours-of-full-time'
      | 'share-of-full-time';
  }[];
}
