import type { SalaryBand } from '../../market/market';
import { type Amount, highEnd, lowEnd } from '../../model/amount';
import type { BandPosition, PayWord } from '../result/comparison';

/** Pay within this share of the band's middle counts as typical, since bands are published in rounded thousands. */
const ABOUT_THE_SAME = 0.05;

/**
 * Where pay lies on a band of the same unit. A range is judged by its middle, one-sided pay by the side that is stated;
 * `bound` says which. Null where the band has no figure to compare with.
 */
export function placeOnBand(
  amount: Amount,
  band: Pick<SalaryBand, 'low' | 'median' | 'high' | 'openEnded'>,
): BandPosition | null {
  const stated = judged(amount);
  const reference = referenceOf(stated.value, band);
  if (!reference) return null;
  const pounds = stated.value - reference.value;
  return {
    ...stated,
    reference: reference.value,
    referenceKind: reference.kind,
    pounds: Math.round(pounds),
    percent: Math.round((100 * pounds) / reference.value),
    lowPlace: place(lowEnd(amount), band),
    highPlace: place(highEnd(amount), band),
    word: wordFor(stated.value, band),
  };
}

/** The one amount that is compared, and what kind of amount it is. */
function judged(amount: Amount): Pick<BandPosition, 'value' | 'bound'> {
  switch (amount.kind) {
    case 'exact':
      return { value: amount.value, bound: 'single' };
    case 'between':
      return { value: (amount.low + amount.high) / 2, bound: 'range' };
    case 'atMost':
      return { value: amount.value, bound: 'ceiling' };
    case 'atLeast':
      return { value: amount.value, bound: 'floor' };
  }
}

/** The figure of the band that the amount is compared with: see `BandPosition.reference`. */
function referenceOf(
  value: number,
  { low, median, high }: Pick<SalaryBand, 'low' | 'median' | 'high'>,
): { value: number; kind: BandPosition['referenceKind'] } | null {
  if (median !== null) return { value: median, kind: 'median' };
  if (low === null || high === null) return null;
  if (value < low) return { value: low, kind: 'low' };
  return value > high ? { value: high, kind: 'high' } : { value: (low + high) / 2, kind: 'middle' };
}

/** 0 at the band's low end, 100 at its high end; null where one of the three is missing. */
function place(value: number | null, { low, high }: Pick<SalaryBand, 'low' | 'high'>): number | null {
  if (value === null || low === null || high === null || high === low) return null;
  return Math.round((100 * (value - low)) / (high - low));
}

function wordFor(
  value: number,
  { low, median, high, openEnded }: Pick<SalaryBand, 'low' | 'median' | 'high' | 'openEnded'>,
): PayWord {
  if (low !== null && value < low) return 'low';
  // With an open end ("£160,000+") more pay is still inside the published band, so we do not call it high.
  if (high !== null && value > high) return openEnded ? 'good' : 'high';
  const centre = median ?? ((low ?? 0) + (high ?? 0)) / 2;
  if (Math.abs(value - centre) <= ABOUT_THE_SAME * centre) return 'typical';
  return value < centre ? 'modest' : 'good';
}
