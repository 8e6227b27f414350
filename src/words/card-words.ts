import type { CardPay, CardRule, CardVerdict } from '../domain/card-verdict';
import { payWordLabel, unitLabel } from './labels';
import { formatRange } from './money';
import { qualifierOf } from './pay-verdict';
import { capitalise, countOf, quote, shorten } from './sentence';

/** "£70k–£90k", "About £600 a day". */
const amountOf = (pay: CardPay): string => {
  const amount = `${pay.approximate ? 'about ' : ''}${formatRange(pay)}`;
  return capitalise(pay.unitText === 'YEAR' ? amount : `${amount} ${unitLabel(pay.unitText)}`);
};

/** "£70k–£90k: good", "Up to £60k: typical at best", "€70k: not compared", "Pay not stated". */
export const cardPayWords = ({ pay }: Pick<CardVerdict, 'pay'>): string => {
  if (pay.kind !== 'stated') return pay.kind === 'unclear' ? 'Pay unclear' : 'Pay not stated';
  const { word, bound } = pay.pay;
  const verdict =
    word && bound
      ? [payWordLabel(word).toLowerCase(), qualifierOf({ word, bound })].filter(Boolean).join(' ')
      : 'not compared';
  return `${amountOf(pay.pay)}${pay.in === 'posting' ? ' in the posting' : ''}: ${verdict}`;
};

const NOUNS = { essential: 'essential', desirable: 'desirable', mentioned: 'skill' } as const;

/** "7 of 9 essentials", "All 3 essentials"; null where the posting was not read before. */
export const cardMatchWords = ({ match }: Pick<CardVerdict, 'match'>): string | null => {
  if (!match || match.asked === 0) return null;
  const asked = countOf(match.asked, NOUNS[match.requirement]);
  if (match.had < match.asked) return `${match.had} of ${asked}`;
  return match.asked === 1 ? `The one ${NOUNS[match.requirement]}` : `All ${asked}`;
};

/** Why a rule of the user's speaks of the card, where the badge does not say so already; null where it does. */
const ruleWords = (rule: CardRule): string | null => {
  switch (rule.kind) {
    case 'below-wish':
      return 'Below your salary';
    case 'agency':
      return 'Agency';
    case 'keyword':
      return quote(shorten(rule.keyword, 24));
    default:
      return null;
  }
};

/** All that a badge says, in short parts: pay, the match, whether it was open, and why the card is dimmed. */
export const badgeWords = (verdict: CardVerdict): readonly string[] =>
  [
    cardPayWords(verdict),
    cardMatchWords(verdict),
    verdict.seen ? 'Seen' : null,
    ...verdict.rules.slice(0, 3).map(ruleWords),
  ].filter((words) => words !== null);

/** "3 hidden", "12 dimmed": what the user's own rules did to the list. While it is shown all the same: "3 that your rules hide". */
export const ruledWords = (count: number, action: 'dim' | 'hide', isShown: boolean): string => {
  if (isShown) return `${count} that your rules ${action}`;
  return `${count} ${action === 'dim' ? 'dimmed' : 'hidden'}`;
};
