import type { PayComparison } from '../comparison/result/comparison';
import { highEnd, lowEnd } from '../model/amount';
import type { BaseSalary } from '../model/pay';
import type { CardPay } from './card-verdict';

/** Makes the pay that a card's badge shows, with the comparison's rating where there is one. */
export function cardPay(salary: BaseSalary, pay: PayComparison): CardPay {
  const { currency, amount, unitText, approximate } = salary;
  const { word, bound } = pay.kind === 'stated' ? pay.position : { word: null, bound: null };
  return { currency, minValue: lowEnd(amount), maxValue: highEnd(amount), unitText, approximate, word, bound };
}
