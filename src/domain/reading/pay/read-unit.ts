import type { UnitText } from '../../model/pay';
import type { AmountContext } from './context-around';
import type { AsStated, MoneyContext } from './money';
import { correctUnit } from './refiners/correct-unit';
import { isPlausible, unitByAmount } from './refiners/unit-by-amount';
import { unitAfter, unitBefore } from './wordings/unit';

/** What an amount is for, and how that is known. */
export interface UnitRead {
  readonly unitText: UnitText | null;
  /** Concluded from the amount, not from words. */
  readonly implied: boolean;
  /** How far the wording reaches past the amount; 0 where it does not stand right behind it. */
  readonly end: number;
  /** Set where the words state what cannot be: then `unitText` is the correction. */
  readonly asStated: AsStated | null;
}

/** An amount whose unit is asked for. */
export interface UnitQuestion {
  readonly values: readonly [number, number];
  readonly currency: string;
  readonly around: AmountContext;
  /** The words between the ends of a range ("£45k pa rising to £50k"); empty for one amount. */
  readonly between: string;
  readonly context: MoneyContext;
  /** As in `OddAmount`. */
  readonly isCertainlyPay: boolean;
}

/**
 * What an amount is for. Words behind it, then those inside a range, then words ahead of it, then its size. A stated
 * unit that the amount cannot be for gives way to the one sensible reading, and `asStated` keeps what the words say.
 * Without such a reading a pay field keeps its unit, and running text states no pay.
 */
export function readUnit({ values, currency, around, between, context, isCertainlyPay }: UnitQuestion): UnitRead {
  const behind = unitAfter(around.tail);
  const stated = behind ?? unitAfter(between) ?? unitAfter(around.below) ?? unitBefore(around.lead);
  const end = behind?.end ?? 0;
  const { contract, permanent = false } = context;
  if (!stated) return { unitText: unitByAmount(values[1], currency, contract), implied: true, end, asStated: null };
  const { unitText } = stated;
  if (isPlausible(values[1], unitText, currency)) return { unitText, implied: false, end, asStated: null };
  // "£400 per year" in a pay field says so, whatever it means; below this it is a filler ("£1 - £1 per annum").
  const isKept = isCertainlyPay && values[0] >= 8;
  const correction = correctUnit({ values, stated: unitText, currency, contract, permanent, isCertainlyPay });
  if (correction)
    return { unitText: correction.unitText, implied: true, end, asStated: { unitText, times: correction.times } };
  return isKept
    ? { unitText, implied: false, end, asStated: { unitText, times: 1 } }
    : { unitText: null, implied: true, end, asStated: null };
}
