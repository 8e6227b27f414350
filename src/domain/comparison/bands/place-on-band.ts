import type { SalaryBand } from '../../market/market';
import { type Amount, highEnd, lowEnd } from '../../model/amount';
import type { BandPosition } from '../result/band-choice';
import { type BandFigures, endsOf, percentOf, referenceOf, wordAt, wordForRange } from './word-on-band';

/**
 * Where pay lies on a band of the same unit. A range is judged by its middle, one-sided pay by the side that is stated;
 * `bound` says which. Null where the band has no figure to compare with.
 */
export function placeOnBand(amount: Amount, band: BandFigures): BandPosition | null {
  const { value, bound } = judged(amount);
  const ends = endsOf(band);
  if (ends.low === null && ends.high === null) return null;
  const range = amount.kind === 'between' ? wordForRange(amount, band) : null;
  const word = range ? range.word : wordAt(value, band);
  const outside = range?.outside ?? null;
  // "Partly below the low end" says more of such a range than how far its middle is from anything.
  const reference = outside !== null && range?.isClamped ? null : referenceOf(value, band);
  return {
    value,
    bound,
    reference: reference?.value ?? null,
    referenceKind: reference?.kind ?? null,
    percent: reference && percentOf(value, reference.value),
    pounds: reference && Math.round(value - reference.value),
    outside,
    lowPlace: place(lowEnd(amount), band),
    highPlace: place(highEnd(amount), band),
    word,
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

/** 0 at the band's low end, 100 at its high end; null where one of the three is missing. */
function place(value: number | null, { low, high }: Pick<SalaryBand, 'low' | 'high'>): number | null {
  if (value === null || low === null || high === null || high === low) return null;
  return Math.round((100 * (value - low)) / (high - low));
}
