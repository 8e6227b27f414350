import type { Contradiction } from '../../model/role-facts';
import type { Money } from './money';
import { type PayReading, statedPay } from './pay-reading';
import { agrees } from './refiners/agrees';

/** The pay of one part of the posting, with all money of that part. */
export interface PayOfPart {
  readonly pay: PayReading;
  readonly money: readonly Money[];
}

/**
 * The parts of the posting (field, title, text) whose pay cannot be true together with the pay that we use. It is no
 * contradiction where one of several amounts of a part agrees, or where the words hardly call the amount pay.
 */
export function contradictingPay(used: PayReading | null, parts: readonly (PayOfPart | null)[]): Contradiction[] {
  const own = parts.find((part) => part?.pay === used);
  // Where a currency is not known, figures that differ may be the same pay.
  if (!used || !own || used.currency === null) return [];
  return parts.flatMap((part) => {
    if (!part || part === own || part.pay.currency === null || !isPlain(part) || !isPlain(own)) return [];
    if (someAgree(part.money, used) || someAgree(own.money, part.pay)) return [];
    if (agrees(statedPay(used), statedPay(part.pay))) return [];
    return [{ field: 'baseSalary', used: toFact(used), other: toFact(part.pay) }];
  });
}

/**
 * Whether pay is stated clearly enough to count. In running text, words or a range must call it pay, and a sign or a
 * code must state its currency.
 */
function isPlain({ pay, money }: PayOfPart): boolean {
  if (pay.part === 'structured' || pay.part === 'salary') return true;
  const weight = money.find(({ index }) => index === pay.index)?.weight ?? 0;
  return !pay.implied.includes('currency') && (pay.part !== 'description' || weight >= 3);
}

/** Whether any amount of a part agrees with the pay of another. The pay for part-time hours counts as well. */
function someAgree(money: readonly Money[], pay: PayReading): boolean {
  const stated = statedPay(pay);
  return money.some((m) => {
    const { unitText } = m;
    if (!unitText || (m.refused !== null && m.refused !== 'actual-hours')) return false;
    return agrees(statedPay({ ...m, unitText, statedIn: 'text' }), stated);
  });
}

const toFact = ({ part, text, index }: PayReading) => ({ value: text, evidence: { part, text, index } });
