import type { Contradiction } from '../../model/role-facts';
import type { Money } from './money';
import { type PayReading, statedPay } from './pay-reading';
import { agrees } from './refiners/agrees';

/** Pay of one part of the posting, with all money of that part. */
export interface PayOfPart {
  readonly pay: PayReading;
  readonly money: readonly Money[];
}

/**
 * The parts whose pay cannot be true together with the one that is used: field, title and text each state their own. A
 * part of whose several amounts one agrees is no contradiction, nor is a sum that words hardly call pay.
 */
export function contradictingPay(used: PayReading | null, parts: readonly (PayOfPart | null)[]): Contradiction[] {
  const own = parts.find((part) => part?.pay === used);
  if (!used || !own) return [];
  return parts.flatMap((part) => {
    if (!part || part === own || !isPlain(part) || !isPlain(own)) return [];
    if (someAgree(part.money, used) || someAgree(own.money, part.pay)) return [];
    if (agrees(statedPay(used), statedPay(part.pay))) return [];
    return [{ field: 'baseSalary', used: toFact(used), other: toFact(part.pay) }];
  });
}

/** In running text an amount counts where words or a range call it pay and a sign or code says its currency. */
function isPlain({ pay, money }: PayOfPart): boolean {
  if (pay.part === 'structured' || pay.part === 'salary') return true;
  const weight = money.find(({ index }) => index === pay.index)?.weight ?? 0;
  return !pay.implied.includes('currency') && (pay.part !== 'description' || weight >= 3);
}

/** The part also states what the other does; what part-time hours come to counts as well. */
function someAgree(money: readonly Money[], pay: PayReading): boolean {
  const stated = statedPay(pay);
  return money.some((m) => {
    const { unitText } = m;
    if (!unitText || (m.refused !== null && m.refused !== 'actual-hours')) return false;
    return agrees(statedPay({ ...m, unitText, statedIn: 'text' }), stated);
  });
}

const toFact = ({ part, text, index }: PayReading) => ({ value: text, evidence: { part, text, index } });
