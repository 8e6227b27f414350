import type { UnitText } from '../../../model/pay';
import { inPounds, isPlausible } from './unit-by-amount';

/** An amount that cannot be meant in its stated unit, and what is known beside it. */
export interface OddAmount {
  /** Both ends, in full units of the currency. */
  readonly values: readonly [number, number];
  readonly stated: UnitText;
  readonly currency: string;
  readonly contract: boolean;
  /** The posting calls itself permanent, and not a contract. */
  readonly permanent: boolean;
  /** It stands in the page's own pay field or the title, with a currency: pay beyond doubt. In running text it may be a price. */
  readonly isCertainlyPay: boolean;
}

/** The one sensible reading: the amount times `times`, for `unitText`. */
export interface Correction {
  readonly unitText: UnitText;
  readonly times: 1 | 1000;
}

/**
 * What such an amount may mean, where one reading alone is sensible: "£70,322 per day" is for a year; "£400-425 per year"
 * is for a day where the posting is a contract; "£45 per annum" lost its thousands in a permanent job, and in any other
 * may as well be for an hour. Null where there is no such reading. "£35000 per day inside IR35" may have lost a point.
 */
export function correctUnit(odd: OddAmount): Correction | null {
  const { values, stated, currency, contract, permanent, isCertainlyPay } = odd;
  const [low, high] = [inPounds(values[0], currency), inPounds(values[1], currency)];
  if (isPlausible(values[1], stated, currency)) return null;
  const lies = (from: number, to: number) => low >= from && high <= to;
  if (stated !== 'YEAR' && high >= 8_000 && high <= 2_000_000) return contract ? null : { unitText: 'YEAR', times: 1 };
  if (contract && stated !== 'HOUR' && lies(40, 3_000) && high >= 100) return { unitText: 'DAY', times: 1 };
  if (!isCertainlyPay) return null;
  if (stated === 'DAY') return lies(8, 40) ? { unitText: 'HOUR', times: 1 } : null;
  if (stated !== 'YEAR') return null;
  const hasPence = values.some((value) => !Number.isInteger(value));
  if (lies(8, 100) && (contract || hasPence || high < 15)) return { unitText: 'HOUR', times: 1 };
  return permanent && lies(15, 250) ? { unitText: 'YEAR', times: 1000 } : null;
}
