import type { AmountGroup } from './group-amounts';
import type { MoneyContext } from './money';
import type { UnitRead } from './read-unit';
import { isPlausible } from './refiners/unit-by-amount';
import { refusedByLead, refusedByTail } from './refusals';
import type { RefusalReason } from './refusals/refusal';
import type { Surroundings } from './surroundings';
import { afterLabel } from './wordings/pay-label';
import { isActual } from './wordings/pro-rata';

interface Candidate {
  readonly group: AmountGroup;
  readonly values: readonly [number, number];
  readonly currency: string;
  readonly unit: UnitRead;
  readonly labelled: boolean;
  readonly isField: boolean;
  readonly inTitle: boolean;
  readonly side: 'at-most' | 'at-least' | 'exact';
  readonly around: Surroundings;
  readonly context: MoneyContext;
}

/** Why an amount is not pay, or null where it is. */
export function refusalOf(candidate: Candidate): RefusalReason | null {
  const { values, currency, unit, labelled, isField, inTitle, around, group } = candidate;
  const { lead, tail, below } = around;
  if (group.first.scale >= 1e6 || group.last.scale >= 1e6)
    return refusedByTail(tail) ?? refusedByLead(lead) ?? 'turnover';
  if (isActual(lead, tail)) return 'actual-hours';
  const worded =
    refusedByTail(/\S/.test(tail) ? tail : below) ??
    refusedByLead(afterLabel(lead)) ??
    looseBonus(lead, tail, values[1]);
  if (worded) return worded;
  if (!unit.unitText || !isPlausible(values[0], unit.unitText, currency)) return 'implausible';
  if (isField || labelled) return null;
  return isPayByShape(candidate) || (inTitle && group.marked) ? null : 'unclear';
}

/** "a £5,000 bonus" is one; "£40k Bonus" in a headline is pay that lost its "+". */
function looseBonus(lead: string, tail: string, value: number): RefusalReason | null {
  if (!/^[\s(]{0,2}(?:bonus|commission)/i.test(tail)) return null;
  return value < 15_000 || /\b(?:an?|the|our|your|this)\s{1,2}(?:up to )?$/i.test(lead) ? 'bonus' : null;
}

/** Nothing calls it pay, but it has the shape of pay: a unit, a range or a headline, and a size that fits. */
function isPayByShape({ values, unit, side, around, context }: Candidate): boolean {
  const [low, high] = values;
  if (!unit.implied) {
    if (unit.unitText === 'DAY' || unit.unitText === 'HOUR') return true;
    return around.setApart || (unit.unitText === 'YEAR' && low >= 10_000);
  }
  if (unit.unitText === 'YEAR') {
    const isRange = low !== high && low >= 12_000 && high <= 600_000 && high / low <= 4;
    return isRange || ((around.setApart || side === 'at-most') && low >= 12_000 && high <= 400_000);
  }
  return unit.unitText === 'DAY' && context.contract && around.setApart;
}
