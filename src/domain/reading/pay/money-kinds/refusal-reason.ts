/** The reasons why money in a posting is not its base salary. */
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

/** The words that make an amount something other than pay: ahead of it in its clause, or behind it in its line. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly before?: RegExp;
  readonly after?: RegExp;
}
