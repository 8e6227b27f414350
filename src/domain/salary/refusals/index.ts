import { allowance } from './allowance';
import { assets } from './assets';
import { benefit } from './benefit';
import { bonus } from './bonus';
import { budget } from './budget';
import { equity } from './equity';
import { estimate } from './estimate';
import { funding } from './funding';
import { marketFigure } from './market-figure';
import { onTargetEarnings } from './on-target-earnings';
import { pension } from './pension';
import { price } from './price';
import { referral } from './referral';
import type { Refusal, RefusalReason } from './refusal';
import { signOn } from './sign-on';
import { spend } from './spend';
import { turnover } from './turnover';

/** In order: the first that fits gives the reason. A new one is a file and a line here. */
const REFUSALS: readonly Refusal[] = [
  estimate,
  onTargetEarnings,
  signOn,
  referral,
  pension,
  equity,
  budget,
  allowance,
  bonus,
  benefit,
  funding,
  turnover,
  assets,
  price,
  spend,
  marketFigure,
];

/** What makes an amount something else than pay by the words right behind it, or null. */
export function refusedByTail(tail: string): RefusalReason | null {
  return REFUSALS.find((refusal) => refusal.after?.test(tail))?.reason ?? null;
}

/** What makes an amount something else than pay by the words ahead of it in its clause, or null. */
export function refusedByLead(lead: string): RefusalReason | null {
  return REFUSALS.find((refusal) => refusal.before?.test(lead))?.reason ?? null;
}
