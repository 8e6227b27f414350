import type { UnitText } from '../../../model/pay';

/**
 * How much of each currency makes a pound, in round numbers, which is enough to tell pay for a year from pay for an
 * hour. Currencies that are not listed count as pounds.
 */
const TO_A_POUND: Readonly<Record<string, number>> = {
  JPY: 150,
  INR: 80,
  HUF: 400,
  CZK: 25,
  SEK: 12,
  NOK: 12,
  DKK: 8,
  ZAR: 20,
  MXN: 20,
  HKD: 9,
  PLN: 5,
  ILS: 4,
  AED: 4,
  SAR: 4,
  BRL: 6,
  RON: 5,
};

/** The least and the most that pay in the UK can be for each unit, in pounds, with room on both sides. */
const PLAUSIBLE: Readonly<Record<UnitText, readonly [number, number]>> = {
  HOUR: [4, 350],
  DAY: [40, 4_000],
  WEEK: [60, 12_000],
  MONTH: [300, 60_000],
  YEAR: [2_000, 2_000_000],
};

/** An amount converted into pounds, roughly. A currency that is not listed, or null, counts as pounds. */
export function inPounds(value: number, currency: string | null): number {
  return value / ((currency && TO_A_POUND[currency]) || 1);
}

/** Whether an amount of a currency can be pay for a unit. */
export function isPlausible(value: number, unitText: UnitText, currency: string | null): boolean {
  const pounds = inPounds(value, currency);
  const [least, most] = PLAUSIBLE[unitText];
  return pounds >= least && pounds <= most;
}

/**
 * The unit that an amount implies where no words state one: a year from £8,000 upwards, a day or an hour below. Null
 * where the amount may be either, or is too small or too large.
 */
export function unitByAmount(value: number, currency: string | null, contract: boolean): UnitText | null {
  const pounds = inPounds(value, currency);
  if (pounds >= 8_000) return pounds <= 2_000_000 ? 'YEAR' : null;
  if (pounds >= 4 && pounds < 100) return 'HOUR';
  if (pounds >= (contract ? 100 : 150) && pounds <= (contract ? 3_000 : 1_500)) return 'DAY';
  return null;
}
