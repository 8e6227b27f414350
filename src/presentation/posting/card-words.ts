import type { CardFacts, CardPay } from '../../domain/cards/card-verdict';
import { amountOf } from '../../domain/model/amount';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatRange } from '../money';
import { qualifierOf, ratingWords } from '../pay/qualifier';
import { capitalise } from '../sentence';

/** "£70k–£90k", "About £600 a day". */
const amountWords = (pay: CardPay): string => {
  const range = formatRange({ amount: amountOf(pay.minValue, pay.maxValue), currency: pay.currency });
  const amount = pay.approximate ? t('money.about', [range]) : range;
  return capitalise(pay.unitText === 'YEAR' ? amount : t('money.aUnit', [amount, unitLabel(pay.unitText)]));
};

/** "£70k–£90k: good", "Up to £60k: typical at best", "€70k: not compared", "Pay not stated". */
export const cardPayWords = ({ pay }: Pick<CardFacts, 'pay'>): string => {
  if (pay.kind !== 'stated') return pay.kind === 'unclear' ? t('pay.unclear') : t('card.notStated');
  return t('list.labelled', [amountWords(pay.pay), rating(pay.pay)]);
};

const rating = ({ word, bound }: CardPay): string =>
  word && bound ? ratingWords(word, qualifierOf({ word, bound })) : t('card.noVerdict');

/** Everything that a badge says, in short parts: the pay, and whether an agency posted it. */
export const badgeWords = (card: CardFacts): readonly string[] => [
  cardPayWords(card),
  ...(card.isAgency ? [t('card.agency')] : []),
];

/**
 * "3 hidden", "12 dimmed": what the user's own rules did to the list. While these cards are shown all the same: "3 that
 * your rules hide".
 */
export const ruleBarWords = (count: number, action: 'dim' | 'hide', isShown: boolean): string =>
  t(`card.${isShown ? 'shown' : 'ruled'}.${action}`, count);
