import type { CardPay, CardRule, CardVerdict } from '../../domain/cards/card-verdict';
import { amountOf } from '../../domain/model/amount';
import { t } from '../../locales/t';
import { unitLabel } from '../labels';
import { formatRange } from '../money';
import { qualifierOf, ratingWords } from '../pay/qualifier';
import { capitalise, quote, shorten } from '../sentence';

/** "£70k–£90k", "About £600 a day". */
const amountWords = (pay: CardPay): string => {
  const range = formatRange({ amount: amountOf(pay.minValue, pay.maxValue), currency: pay.currency });
  const amount = pay.approximate ? t('money.about', [range]) : range;
  return capitalise(pay.unitText === 'YEAR' ? amount : t('money.aUnit', [amount, unitLabel(pay.unitText)]));
};

/** "£70k–£90k: good", "Up to £60k: typical at best", "€70k: not compared", "Pay not stated". */
export const cardPayWords = ({ pay }: Pick<CardVerdict, 'pay'>): string => {
  if (pay.kind !== 'stated') return pay.kind === 'unclear' ? t('pay.unclear') : t('card.notStated');
  const values = [amountWords(pay.pay), rating(pay.pay)] as const;
  return pay.in === 'posting' ? t('card.payInPosting', [...values]) : t('list.labelled', [...values]);
};

const rating = ({ word, bound }: CardPay): string =>
  word && bound ? ratingWords(word, qualifierOf({ word, bound })) : t('card.noVerdict');

/** "7 of 9 essentials", "All 3 essentials". Null where the posting has not been read before. */
export const cardMatchWords = ({ match }: Pick<CardVerdict, 'match'>): string | null => {
  if (!match || match.asked === 0) return null;
  const { requirement, had, asked } = match;
  return had < asked ? t(`skills.of.${requirement}`, asked, [had, asked]) : t(`skills.all.${requirement}`, asked);
};

/** Says why a rule of the user applies to the card. Null where the badge says so already. */
const ruleWords = (rule: CardRule): string | null => {
  switch (rule.kind) {
    case 'below-wish':
      return t('card.belowWish');
    case 'agency':
      return t('card.agency');
    case 'keyword':
      return quote(shorten(rule.keyword, 24));
    default:
      return null;
  }
};

/**
 * Everything that a badge says, in short parts: the pay, the match, whether the user opened the posting before, and why
 * the card is dimmed.
 */
export const badgeWords = (verdict: CardVerdict): readonly string[] =>
  [
    cardPayWords(verdict),
    cardMatchWords(verdict),
    verdict.seen ? t('card.seen') : null,
    ...verdict.rules.slice(0, 3).map(ruleWords),
  ].filter((words) => words !== null);

/**
 * "3 hidden", "12 dimmed": what the user's own rules did to the list. While these cards are shown all the same: "3 that
 * your rules hide".
 */
export const ruleBarWords = (count: number, action: 'dim' | 'hide', isShown: boolean): string =>
  t(`card.${isShown ? 'shown' : 'ruled'}.${action}`, count);
