import type { CardRuleAction, CardRules } from '../domain/model/card-rules';
import { t } from '../locales/t';

/** What happens to a card, as a choice. */
export const ruleActionLabel = (action: CardRuleAction): string => t(`cardRule.action.${action}`);

/** A rule, as a choice. */
export const cardRuleLabel = (rule: Exclude<keyof CardRules, 'action'>): string => t(`cardRule.${rule}`);
