/** Why money in a posting is not its pay. */
export const REFUSALS = [
  'on-target-earnings',
  'bonus',
  'sign-on',
  'referral',
  'equity',
  'pension',
  'allowance',
  'budget',
  'benefit',
  'estimate',
  'market-figure',
  'actual-hours',
  'other-posting',
  'funding',
  'turnover',
  'assets',
  'price',
  'spend',
  'implausible',
  'unclear',
] as const;
export type RefusalReason = (typeof REFUSALS)[number];

/** Words ahead of an amount (tested on its clause) or behind it (tested on what follows) that make it something else than pay. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly before?: RegExp;
  readonly after?: RegExp;
}
