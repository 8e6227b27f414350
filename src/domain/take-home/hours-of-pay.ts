import { HOURS_A_WEEK } from '../comparison/pay/working-time';
import type { Annotated } from '../comparison/result/comparison';
import { salaryOf, type UnitText } from '../model/pay';
import type { ExpectedPay } from './expected-pay';

/**
 * Up to so many hours a week are part-time. The Office for National Statistics counts more than 30 paid hours as
 * full-time (Annual Survey of Hours and Earnings).
 */
const PART_TIME_HOURS = 30;

/** Facts that say of a job that it is part-time, however many hours it has. Any of them may be missing. */
const PART_TIME_FACTS = ['partTime', 'fullTimeShare'] as const;

/** Units that are turned into pay for a full-time year. An amount for a week, a month or a year is taken as stated. */
const TURNED_INTO_FULL_TIME: readonly UnitText[] = ['HOUR', 'DAY'];

/**
 * Which hours the pay of a part-time job is for. `full-time`: the figure is that of full-time hours, and the job pays a
 * share of it. `as-stated`: the posting does not say whether its figure is for its own hours or for full-time ones.
 * Null for a full-time job.
 */
export type HoursOfPay = 'full-time' | 'as-stated' | null;

/** Says which hours the pay of a posting is for. */
export function hoursOfPay({ posting }: Pick<Annotated, 'posting'>, pay: ExpectedPay): HoursOfPay {
  if (pay.proRata) return 'full-time';
  const { facts } = posting;
  const hours = facts.hoursAWeek?.value ?? HOURS_A_WEEK;
  if (hours > PART_TIME_HOURS && !PART_TIME_FACTS.some((fact) => fact in facts)) return null;
  const unit = salaryOf(posting.pay)?.unitText;
  const isFullTime = pay.unitText === 'DAY' || unit === undefined || TURNED_INTO_FULL_TIME.includes(unit);
  return isFullTime ? 'full-time' : 'as-stated';
}
