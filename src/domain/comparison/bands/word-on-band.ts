import type { SalaryBand } from '../../market/market';
import type { Percent } from '../../model/units';
import type { PayWord } from '../result/verdict';

/** The figures of a band that decide the word. */
export type BandFigures = Pick<SalaryBand, 'low' | 'median' | 'high' | 'openEnded'>;

/** Pay within this share of the band's middle counts as typical, since bands are published in rounded thousands. */
const ABOUT_THE_SAME: Percent = 5;
/** Where only a median is published, pay so far below or above it lies beyond the band's ends. */
const BEYOND_MEDIAN = 0.25;
/** A range that covers so much of the band's width, or more, says nothing of where on it the pay will be. */
const TOO_WIDE = 0.8;

/** How far a value lies from another, rounded as it is printed. All words are decided by these rounded figures. */
export const percentOf = (value: number, from: number): Percent => Math.round((100 * (value - from)) / from);

/** The ends of a band. Where its publisher gives a median alone: 25 % below and above it. */
export function endsOf({ low, median, high }: BandFigures): {
  readonly low: number | null;
  readonly high: number | null;
} {
  if (median === null || low !== null || high !== null) return { low, high };
  return { low: median * (1 - BEYOND_MEDIAN), high: median * (1 + BEYOND_MEDIAN) };
}

/**
 * The figure that pay is compared with: the median, or the middle where the publisher gives none. There is one for all of
 * a band, so that a percentage always means the same. An open band ("£90k–£160k+") has no middle: below it its low end
 * counts, and inside it nothing does (null).
 */
export function referenceOf(
  value: number,
  band: BandFigures,
): { readonly value: number; readonly kind: 'median' | 'middle' | 'low' } | null {
  const centre = centreOf(band);
  if (centre !== null) return { value: centre, kind: band.median === null ? 'middle' : 'median' };
  return band.low !== null && isBelow(value, band) ? { value: band.low, kind: 'low' } : null;
}

/** The median, or the middle where the publisher gives none and the top is closed; null for an open band. */
export function centreOf({ low, median, high, openEnded }: BandFigures): number | null {
  if (median !== null) return median;
  return low === null || high === null || openEnded ? null : (low + high) / 2;
}

/** The word for one amount. Amounts of which the same percentage is printed get the same word. */
export function wordAt(value: number, band: BandFigures): PayWord {
  if (isBelow(value, band)) return 'low';
  if (isAbove(value, band)) return 'high';
  const centre = centreOf(band);
  if (centre === null) return 'typical';
  const percent = percentOf(value, centre);
  if (Math.abs(percent) <= ABOUT_THE_SAME) return 'typical';
  return percent < 0 ? 'modest' : 'good';
}

/** The word for a range, and the part of it that reaches beyond an end. */
export interface RangeWord {
  /** Null where the range is too wide for one word. */
  readonly word: PayWord | null;
  readonly outside: 'below-low' | 'above-high' | null;
  /** Its middle lies beyond the end, and only its other part keeps it from the outermost word. */
  readonly isClamped: boolean;
}

/**
 * A range is judged by its middle. One that overlaps an end of the band is neither below nor above it. One that covers
 * the band, or nearly all of it, gets no word.
 */
export function wordForRange(range: { readonly low: number; readonly high: number }, band: BandFigures): RangeWord {
  const { low, high } = range;
  const ends = endsOf(band);
  const isOverLow = isBelow(low, band) && isMore(high, ends.low, band);
  const isOverHigh = isAbove(high, band) && isMore(ends.high, low, band);
  const outside = isOverLow ? 'below-low' : isOverHigh ? 'above-high' : null;
  if (coverage(range, band) >= TOO_WIDE) return { word: null, outside, isClamped: true };
  // One that only touches an end lies beyond it.
  if (isBelow(low, band) && !isOverLow) return { word: 'low', outside: null, isClamped: false };
  if (isAbove(high, band) && !isOverHigh) return { word: 'high', outside: null, isClamped: false };
  const middle = wordAt((low + high) / 2, band);
  if (isOverLow && middle === 'low') return { word: 'modest', outside, isClamped: true };
  if (isOverHigh && middle === 'high') return { word: 'good', outside, isClamped: true };
  return { word: middle, outside, isClamped: false };
}

/** The share of the band's width that a range covers, up to the printed top where it is open. */
function coverage({ low, high }: { readonly low: number; readonly high: number }, band: BandFigures): number {
  const ends = endsOf(band);
  if (ends.low === null || ends.high === null || ends.low === ends.high) return 0;
  return (Math.min(high, ends.high) - Math.max(low, ends.low)) / (ends.high - ends.low);
}

function isBelow(value: number, band: BandFigures): boolean {
  const { low } = endsOf(band);
  const from = centreOf(band) ?? low;
  return low !== null && from !== null && percentOf(value, from) < percentOf(low, from);
}

/** Whether one amount is more than another, by the figures that are printed. */
function isMore(more: number | null, less: number | null, band: BandFigures): boolean {
  const from = centreOf(band) ?? endsOf(band).low;
  return more !== null && less !== null && from !== null && percentOf(more, from) > percentOf(less, from);
}

/** More than the top of an open band is still inside it. */
function isAbove(value: number, band: BandFigures): boolean {
  const { high } = endsOf(band);
  const from = centreOf(band);
  if (high === null || from === null || band.openEnded) return false;
  return percentOf(value, from) > percentOf(high, from);
}
