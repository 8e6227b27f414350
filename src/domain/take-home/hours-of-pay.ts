import { dependsOnHours, isPartTime } from '../comparison/pay/part-time';
import type { Annotated } from '../comparison/result/comparison';
import { salaryOf } from '../model/pay';
import type { ExpectedPay } from './expected-pay';

/**
 * Which hours the pay of a part-time job is for. `full-time`: the figure is that of full-time hours, and the job pays a
 * share of it. `as-stated`: the posting does not say whether its figure is for its own hours or for full-time ones.
 * Null for a full-time job.
 */
export type HoursOfPay = 'full-time' | 'as-stated' | null;

/** Says which hours the pay of a posting is for. */
export function hoursOfPay({ posting }: Pick<Annotated, 'posting'>, pay: ExpectedPay): HoursOfPay {
  if (pay.proRata) return 'full-time';
  if (!isPartTime(posting.facts)) return null;
  const unit = salaryOf(posting.pay)?.unitText;
  // A rate by the hour or by the day is turned into pay for a full-time year; other amounts are taken as stated.
  const isAsStated = pay.unitText !== 'DAY' && unit !== undefined && dependsOnHours(unit);
  return isAsStated ? 'as-stated' : 'full-time';
}
