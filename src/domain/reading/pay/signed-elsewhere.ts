import { highest, lowest } from '../../model/amount';
import type { Money } from './money';
import type { PayReading } from './pay-reading';
import { isNear } from './refiners/agrees';

/**
 * The pay of a field that states no currency, in the currency in which the posting's words have the same figures: beside
 * the label "197K-246K", a sentence says "$197,300 - $245,600". The words may have the ends apart, one for each place.
 */
export function signedElsewhere(field: PayReading, inWords: readonly Money[]): PayReading {
  if (!field.implied.includes('currency')) return field;
  const signed = inWords.filter(
    (m) =>
      m.currency !== null && !m.implied.includes('currency') && m.unitText === field.unitText && m.refused === null,
  );
  const has = (currency: string | null, value: number, end: typeof lowest) =>
    signed.some((m) => m.currency === currency && isNear(end(m.amount), value));
  const same = signed.find(
    ({ currency }) => has(currency, lowest(field.amount), lowest) && has(currency, highest(field.amount), highest),
  );
  return same
    ? { ...field, currency: same.currency, implied: field.implied.filter((what) => what !== 'currency') }
    : field;
}
