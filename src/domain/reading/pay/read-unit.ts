import type { UnitText } from '../../model/pay';
import type { AmountContext } from './context-around';
import type { AsStated, MoneyContext } from './money';
import { correctUnit } from './refiners/correct-unit';
import { isPlausible, unitByAmount } from './refiners/unit-by-amount';
import { unitAfter, unitBefore } from './wordings/unit';

/** The unit of an amount of pay, and how we know it. */
export interface UnitRead {
  readonly unitText: UnitText | null;
  /** True where the unit is concluded from the amount and not stated in words. */
  readonly implied: boolean;
  /** How many characters the wording reaches past the amount; 0 where it does not stand right behind the amount. */
  readonly end: number;
  /** Set where the words state a unit that cannot be meant. Then `unitText` is the correction. */
  readonly asStated: AsStated | null;
}

/** An amount whose unit is to be read, with what is known about it. */
export interface UnitQuestion {
  readonly values: readonly [number, number];
  readonly currency: string | null;
  readonly around: AmountContext;
  /** The words between the ends of a range ("£45k pa rising to £50k"); empty for one amount. */
  readonly between: string;
  readonly context: MoneyContext;
  /** As in `OddAmount`. */
  readonly isCertainlyPay: boolean;
}

/**
 * Reads the unit of an amount: from the words behind it, then inside a range, then ahead of it, then from its size.
 * Where the amount cannot be meant in the stated unit, the one sensible reading takes its place and `asStated` keeps
 * what the words say. Without such a reading a pay field keeps the stated unit, and in running text the amount is no
 * pay.
 */
export function readUnit({ values, currency, around, between, context, isCertainlyPay }: UnitQuestion): UnitRead {
  const behind = unitAfter(around.tail);
  const stated = behind ?? unitAfter(between) ?? unitAfter(around.below) ?? unitBefore(around.lead);
  const end = behind?.end ?? 0;
  const { contract, permanent = false } = context;
  if (!stated) return { unitText: unitByAmount(values[1], currency, contract), implied: true, end, asStated: null };
  const { unitText } = stated;
  if (isPlausible(values[1], unitText, currency)) return { unitText, implied: false, end, asStated: null };
  // A pay field that says "£400 per year" keeps its unit, whatever it means. Smaller amounts are fillers ("£1 - £1 per
  // annum").
  const isKept = isCertainlyPay && values[0] >= 8;
  const correction = correctUnit({ values, stated: unitText, currency, contract, permanent, isCertainlyPay });
  if (correction)
    return { unitText: correction.unitText, implied: true, end, asStated: { unitText, times: correction.times } };
  return isKept
    ? { unitText, implied: false, end, asStated: { unitText, times: 1 } }
    : { unitText: null, implied: true, end, asStated: null };
}
