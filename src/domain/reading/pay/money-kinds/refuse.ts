import { allowanceRefusal } from './allowance';
import { bonusRefusal } from './bonus';
import { equityRefusal } from './equity';
import { assets, benefit, budget, estimate, funding, marketFigure, price, referral, spend, turnover } from './not-pay';
import { onTargetEarningsRefusal } from './on-target-earnings';
import { pensionRefusal } from './pension';
import type { Refusal, RefusalReason } from './refusal-reason';
import { signOnRefusal } from './sign-on';

/** The reasons that hold even for a range which looks exactly like pay. */
const EVEN_OF_PAY_SHAPE: ReadonlySet<RefusalReason> = new Set(['estimate', 'on-target-earnings', 'market-figure']);

/** The perks that boards list right behind pay, where the "+" was lost: "£60,000 Bonus Car Allowance". */
const PERKS: ReadonlySet<RefusalReason> = new Set([
  'bonus',
  'sign-on',
  'referral',
  'equity',
  'pension',
  'allowance',
  'budget',
  'benefit',
]);

/**
 * How much an amount by itself looks like pay. A large one may have perks behind it; a range of the right size is pay.
 */
export type PayShape = 'none' | 'large' | 'range';

/** In the order in which they are tried: the first that fits gives the reason. A new kind of money is added here. */
const REFUSALS: readonly Refusal[] = [
  estimate,
  onTargetEarningsRefusal,
  signOnRefusal,
  referral,
  pensionRefusal,
  equityRefusal,
  budget,
  allowanceRefusal,
  bonusRefusal,
  benefit,
  funding,
  turnover,
  assets,
  price,
  spend,
  marketFigure,
];

/** The reason why the words right behind an amount make it something other than pay; null where they do not. */
export function refusedByTail(tail: string, shape: PayShape = 'none'): RefusalReason | null {
  return /[a-z]/i.test(tail) ? reason((refusal) => refusal.after?.test(tail) === true, shape) : null;
}

/**
 * The reason why the words ahead of an amount in its clause make it something other than pay; null where they do not.
 */
export function refusedByLead(lead: string, shape: PayShape = 'none'): RefusalReason | null {
  return /[a-z]/i.test(lead) ? reason((refusal) => refusal.before?.test(lead) === true, shape) : null;
}

function reason(fits: (refusal: Refusal) => boolean, shape: PayShape): RefusalReason | null {
  const counts = (r: RefusalReason) =>
    shape === 'none' || (shape === 'large' ? !PERKS.has(r) : EVEN_OF_PAY_SHAPE.has(r));
  return REFUSALS.find((refusal) => counts(refusal.reason) && fits(refusal))?.reason ?? null;
}
