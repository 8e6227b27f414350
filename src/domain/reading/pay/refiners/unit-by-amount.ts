import type { UnitText } from '../../../model/pay';

/** Units of these currencies to a pound, in round numbers: enough to tell a year's pay from an hour's. */
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

/** Pay in this country lies within these, in pounds, with room on both sides. */
const PLAUSIBLE: Readonly<Record<UnitText, readonly [number, number]>> = {
  HOUR: [4, 350],
  DAY: [40, 4_000],
  WEEK: [60, 12_000],
  MONTH: [300, 60_000],
  YEAR: [2_000, 2_000_000],
};

/** An amount in pounds, roughly. */
export function inPounds(value: number, currency: string): number {
  return value / (TO_A_POUND[currency] ?? 1);
}

/** Whether an amount can be pay for that unit. */
export function isPlausible(value: number, unitText: UnitText, currency: string): boolean {
  const pounds = inPounds(value, currency);
  const [least, most] = PLAUSIBLE[unitText];
  return pounds >= least && pounds <= most;
}

/**
 * The unit that an amount implies where no word states one: a year from 8,000 up, a day or an hour below. Null where
 * the amount may be either.
 */
export function unitByAmount(value: number, currency: string, contract: boolean): UnitText | null {
  const pounds = inPounds(value, currency);
  if (pounds >= 8_000) return pounds <= 2_000_000 ? 'YEAR' : null;
  if (pounds >= 4 && pounds < 100) return 'HOUR';
  if (pounds >= (contract ? 100 : 150) && pounds <= (contract ? 3_000 : 1_500)) return 'DAY';
  return null;
}
