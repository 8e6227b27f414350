import type { Amount } from './amount';
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

/** What other pay comes to. */
export type OtherPayWorth =
  | {
      readonly kind: 'money';
      /** ISO 4217; null as in `BaseSalary`. */
      readonly currency: string | null;
      /** In full units of the currency. */
      readonly amount: Amount;
      /** Null where it is paid once, or the posting does not say how often. */
      readonly unitText: UnitText | null;
    }
  /** Per cent of base salary; of the firm, for equity. */
  | { readonly kind: 'percent'; readonly percent: Amount };

/** Something of worth beside base salary, as the posting states it. */
export interface OtherPay {
  readonly kind: OtherPayKind;
  /** Null where no figure is named ("equity"). */
  readonly worth: OtherPayWorth | null;
  readonly evidence: Evidence;
}
