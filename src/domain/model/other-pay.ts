import type { Evidence } from './evidence';
import type { UnitText } from './pay';

/** What is paid beside base salary. `on-target-earnings` includes the base; none of these is ever added to it. */
export const OTHER_PAY_KINDS = [
  'bonus',
  'commission',
  'on-target-earnings',
  'equity',
  'sign-on',
  'allowance',
  'pension',
] as const;
/** One of `OTHER_PAY_KINDS`. */
export type OtherPayKind = (typeof OTHER_PAY_KINDS)[number];

/** Something of worth beside base salary, as the posting states it. An amount, a share of salary, or neither ("equity"). */
export interface OtherPay {
  readonly kind: OtherPayKind;
  /** ISO 4217; null where no amount is named. */
  readonly currency: string | null;
  /** In full units of the currency; one-sided as in `BaseSalary`. */
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly unitText: UnitText | null;
  /** Per cent of base salary (of the firm, for equity), one-sided as above; null where none is named. */
  readonly minPercent: number | null;
  readonly maxPercent: number | null;
  readonly evidence: Evidence;
}
