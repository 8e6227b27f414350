import { allowanceRefusal } from './allowance';
import { bonusRefusal } from './bonus';
import { equityRefusal } from './equity';
import { assets, benefit, budget, estimate, funding, marketFigure, price, referral, spend, turnover } from './not-pay';
import { onTargetEarningsRefusal } from './on-target-earnings';
import { pensionRefusal } from './pension';
import type { Refusal, RefusalReason } from './refusal-reason';
import { signOnRefusal } from './sign-on';

/** What still makes a range not pay that has the very shape of pay. */
const EVEN_OF_PAY_SHAPE: ReadonlySet<RefusalReason> = new Set(['estimate', 'on-target-earnings', 'market-figure']);

/** What boards write behind pay with the "+" lost: "£60,000 Bonus Car Allowance". */
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

/** How much an amount looks like pay of itself: a large one may have perks behind it, a range of pay's size is pay. */
export type PayShape = 'none' | 'large' | 'range';

/** In order: the first that fits gives the reason. A new one is a file and a line here. */
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

/** What makes an amount something else than pay by the words right behind it, or null. */
export function refusedByTail(tail: string, shape: PayShape = 'none'): RefusalReason | null {
  return /[a-z]/i.test(tail) ? reason((refusal) => refusal.after?.test(tail) === true, shape) : null;
}

/** What makes an amount something else than pay by the words ahead of it in its clause, or null. */
export function refusedByLead(lead: string, shape: PayShape = 'none'): RefusalReason | null {
  return /[a-z]/i.test(lead) ? reason((refusal) => refusal.before?.test(lead) === true, shape) : null;
}

function reason(fits: (refusal: Refusal) => boolean, shape: PayShape): RefusalReason | null {
  const counts = (r: RefusalReason) =>
    shape === 'none' || (shape === 'large' ? !PERKS.has(r) : EVEN_OF_PAY_SHAPE.has(r));
  return REFUSALS.find((refusal) => counts(refusal.reason) && fits(refusal))?.reason ?? null;
}
