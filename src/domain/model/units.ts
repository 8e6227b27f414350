/**
 * A number that carries its unit for the compiler. A plain number may stand for it, since sums give plain numbers and
 * data are read as such; a number of another unit may not.
 */
type InUnit<Unit extends string> = number & { readonly unit?: Unit };

/** Gross pay, tax or cost of a year, in pounds. */
export type PoundsAYear = InUnit<'pounds a year'>;
/** Pay of a contractor for a day, in pounds, without VAT. */
export type PoundsADay = InUnit<'pounds a day'>;
/** A share of a hundred: 3 is 3 per cent. */
export type Percent = InUnit<'per cent'>;
/** Days that are worked and paid in a year. */
export type DaysAYear = InUnit<'days a year'>;
/** Hours that are worked in a week. */
export type HoursAWeek = InUnit<'hours a week'>;
