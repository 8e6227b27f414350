import type { CardRuleAction, CardRules } from '../domain/card-rules';

/** What happens to a card, as a choice. */
export const RULE_ACTION_LABELS: Readonly<Record<CardRuleAction, string>> = {
  dim: 'Dim the card',
  hide: 'Hide the card',
};

/** Each rule, as a choice. */
export const CARD_RULE_LABELS: Readonly<Record<Exclude<keyof CardRules, 'action'>, string>> = {
  belowWish: 'Stated pay is below the salary in your profile',
  notStated: 'Pay is not stated',
  seen: 'You have opened it before',
  agency: 'A recruitment agency posted it, as far as its name tells',
  keywords: 'Its title, organisation or place has one of these words, with commas between them',
};
