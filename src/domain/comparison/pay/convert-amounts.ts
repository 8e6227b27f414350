import { type Amount, mapAmount } from '../../model/amount';
import type { BaseSalary, UnitText } from '../../model/pay';
import type { DaysAYear } from '../../model/units';
import type { Amounts, Conversion } from '../result/amounts';
import { DAYS_A_WEEK, HOURS_A_DAY, HOURS_A_WEEK, MONTHS_A_YEAR, WEEKS_A_YEAR } from './working-time';

type Step = Conversion['steps'][number];

/**
 * How an employee's pay is annualised. Every week of the year is paid, holidays included, and a day is a fifth of a
 * week. Null for YEAR, which needs no conversion.
 */
export function permanentYear(from: UnitText): Conversion | null {
  const weeks: Step = { count: WEEKS_A_YEAR, unit: 'weeks-a-year' };
  switch (from) {
    case 'HOUR':
      return conversion(from, 'YEAR', [{ count: HOURS_A_WEEK, unit: 'hours-a-week' }, weeks]);
    case 'DAY':
      return conversion(from, 'YEAR', [{ count: DAYS_A_WEEK, unit: 'days-a-week' }, weeks]);
    case 'WEEK':
      return conversion(from, 'YEAR', [weeks]);
    case 'MONTH':
      return conversion(from, 'YEAR', [{ count: MONTHS_A_YEAR, unit: 'months-a-year' }]);
    case 'YEAR':
      return null;
  }
}

/** How a contractor's rate becomes a day rate. A month's pay is spread over the days worked in it. Null for DAY. */
export function contractDay(from: Exclude<UnitText, 'YEAR'>, daysAYear: DaysAYear): Conversion | null {
  switch (from) {
    case 'HOUR':
      return conversion(from, 'DAY', [{ count: HOURS_A_DAY, unit: 'hours-a-day' }]);
    case 'WEEK':
      return { from, to: 'DAY', factor: 1 / DAYS_A_WEEK, steps: [{ count: DAYS_A_WEEK, unit: 'days-a-week' }] };
    case 'MONTH':
      return {
        from,
        to: 'DAY',
        factor: MONTHS_A_YEAR / daysAYear,
        steps: [
          { count: MONTHS_A_YEAR, unit: 'months-a-year' },
          { count: daysAYear, unit: 'days-a-year' },
        ],
      };
    case 'DAY':
      return null;
  }
}

/** The permanent equivalent of a day rate: only days of work are paid. This is a rule of thumb and shown as one. */
export function permanentEquivalent(daysAYear: DaysAYear): Conversion {
  return conversion('DAY', 'YEAR', [{ count: daysAYear, unit: 'days-a-year' }]);
}

/** Pay in the unit in which it is compared, and how it was converted: null where it is in that unit as stated. */
export interface InUnit {
  readonly amounts: Amounts;
  readonly conversion: Conversion | null;
}

/** Stated pay by the day where it is a contractor's rate (`isDayRate`), else by the year. */
export function inComparedUnit({ amount, unitText }: BaseSalary, isRate: boolean, daysAYear: DaysAYear): InUnit {
  const conversion = isRate && unitText !== 'YEAR' ? contractDay(unitText, daysAYear) : permanentYear(unitText);
  return { amounts: conversion ? convertAmounts(amount, conversion) : { ...amount, unitText }, conversion };
}

/** Multiplies both sides. Rounds to whole pounds, since pence in a yearly amount would suggest too much precision. */
export function convertAmounts(amount: Amount, by: Conversion): Amounts {
  return { ...mapAmount(amount, (value) => Math.round(value * by.factor)), unitText: by.to };
}

function conversion(from: UnitText, to: 'YEAR' | 'DAY', steps: readonly Step[]): Conversion {
  return { from, to, factor: steps.reduce((product, step) => product * step.count, 1), steps };
}
