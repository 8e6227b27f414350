import type { JobPosting } from '../../model/job-posting';
import type { BaseSalary, UnitText } from '../../model/pay';
import type { RoleFacts } from '../../model/role-facts';
import type { Conversion } from '../result/amounts';
import { HOURS_A_WEEK } from './working-time';

/**
 * Up to so many hours a week are part-time: the Office for National Statistics counts more than 30 paid hours as
 * full-time (Annual Survey of Hours and Earnings, "Background and methodology").
 */
const PART_TIME_HOURS = 30;

/** Whether an amount in this unit depends on the hours worked. A rate by the hour or by the day does not. */
export const dependsOnHours = (unitText: UnitText): boolean => unitText !== 'HOUR' && unitText !== 'DAY';

/** Whether a job is part-time: it is called so, or it has a share of full-time hours or few hours. */
export const isPartTime = ({ partTime: called, fullTimeShare, hoursAWeek }: RoleFacts): boolean =>
  called !== undefined || fullTimeShare !== undefined || (hoursAWeek?.value ?? HOURS_A_WEEK) <= PART_TIME_HOURS;

/** Pay that may be for part of full-time hours. */
export interface PartTime {
  /** How the amount becomes that of full time. Null where the posting does not say which part it is. */
  readonly toFullTime: Conversion | null;
}

/**
 * Whether pay may be for part of full-time hours. Null for full-time jobs, for rates, and where the posting says that
 * the amount is the full-time one ("£70,000 FTE", "pro rata").
 */
export function partTime({ facts }: Pick<JobPosting, 'facts'>, { proRata, unitText }: BaseSalary): PartTime | null {
  if (proRata || !dependsOnHours(unitText) || !isPartTime(facts)) return null;
  if (facts.fullTimeShare) {
    const share = facts.fullTimeShare.value;
    return { toFullTime: conversion(1 / share, [{ count: share, unit: 'share-of-full-time' }]) };
  }
  const hours = facts.hoursAWeek?.value;
  if (hours === undefined || hours > PART_TIME_HOURS) return { toFullTime: null };
  const steps = [
    { count: hours, unit: 'hours-of-job' },
    { count: HOURS_A_WEEK, unit: 'hours-of-full-time' },
  ] as const;
  return { toFullTime: conversion(HOURS_A_WEEK / hours, steps) };
}

const conversion = (factor: number, steps: Conversion['steps']): Conversion => ({
  from: 'YEAR',
  to: 'YEAR',
  factor,
  steps,
});
