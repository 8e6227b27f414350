import type { UnitText } from '../job-posting';
import type { MoneyContext } from './money';
import { isPlausible, unitByAmount } from './refiners/unit-by-amount';
import type { Surroundings } from './surroundings';
import { unitAfter, unitBefore } from './wordings/unit';

/** What an amount is for, and how that is known. */
export interface UnitRead {
  readonly unitText: UnitText | null;
  /** Concluded from the amount, not from words. */
  readonly implied: boolean;
  /** How far the wording reaches past the amount; 0 where it does not stand right behind it. */
  readonly end: number;
}

/**
 * What an amount is for. Words behind it, then words ahead of it, then its size. A stated unit that the amount cannot be
 * for gives way to the implied one, and `implied` says so.
 */
export function readUnit(value: number, currency: string, around: Surroundings, context: MoneyContext): UnitRead {
  const behind = unitAfter(around.tail);
  const stated = behind ?? unitAfter(around.below) ?? unitBefore(around.lead);
  const end = behind?.end ?? 0;
  if (stated && isPlausible(value, stated.unitText, currency)) {
    return { unitText: stated.unitText, implied: false, end };
  }
  const implied = unitByAmount(value, currency, context.contract);
  // A year's pay can be paid by the day; a small amount "per year" is a rate only where the posting is a contract.
  // "£35000 per day inside IR35" may have lost a point: neither reading is safe.
  const giveWay =
    !stated ||
    (implied === 'YEAR' && !context.contract) ||
    (context.contract && implied === 'DAY' && stated.unitText !== 'HOUR');
  return { unitText: giveWay ? implied : null, implied: true, end };
}
