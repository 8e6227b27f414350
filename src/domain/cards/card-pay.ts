import type { Verdict } from '../comparison/result/verdict';
import { highEnd, lowEnd } from '../model/amount';
import type { BaseSalary } from '../model/pay';
import type { CardPay } from './card-verdict';

/**
 * Makes the pay that a card's badge shows, with the word of the verdict where there is one. Null where the currency is
 * not known, since a badge has no room to say so.
 */
export function cardPay(salary: BaseSalary, { word, bound }: Pick<Verdict, 'word' | 'bound'>): CardPay | null {
  const { currency, amount, unitText, approximate } = salary;
  if (currency === null) return null;
  return { currency, minValue: lowEnd(amount), maxValue: highEnd(amount), unitText, approximate, word, bound };
}
