import type { UnitText } from '../../../model/pay';
import { inPounds, isPlausible } from './unit-by-amount';

/** An amount that cannot be meant in its stated unit, with what is known about it. */
export interface OddAmount {
  /** Both ends, in whole units of the currency. */
  readonly values: readonly [number, number];
  readonly stated: UnitText;
  readonly currency: string | null;
  readonly contract: boolean;
  /** Whether the posting calls itself permanent, and is no contract. */
  readonly permanent: boolean;
  /**
   * Whether it stands, with a currency, in the page's own pay field or in the title, so that it is certainly pay. In
   * running text it may be a price.
   */
  readonly isCertainlyPay: boolean;
}

/** The one sensible reading: `times` as much as the stated amount, for the unit `unitText`. */
export interface Correction {
  readonly unitText: UnitText;
  readonly times: 1 | 1000;
}

/**
 * What an amount may mean that cannot be meant in its stated unit, where exactly one reading is sensible. "£70,322 per
 * day" is for a year. "£400-425 per year" is for a day where the posting is a contract. "£45 per annum" lost its
 * thousands in a permanent job; in any other it may as well be for an hour. Null where there is no such reading:
 * "£35000 per day inside IR35" may have lost a decimal point.
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
