import type { CardRuleAction } from '../../domain/model/card-rules';
import { t } from '../../locales/t';
import { ruleBarWords } from '../../presentation/posting/card-words';

export interface RuleBarProps {
  /** How many cards of this page the user's rules dim or hide; at least one. */
  readonly count: number;
  readonly action: CardRuleAction;
  /** True while the cards are shown in spite of the rules, because the user pressed the button. */
  readonly isShown: boolean;
  readonly onPress: () => void;
}

/** "3 hidden: Show". One press brings all cards back; the next applies the rules again. */
export function RuleBar({ count, action, isShown, onPress }: RuleBarProps) {
  return (
    <>
      <span role="status">{ruleBarWords(count, action, isShown)}</span>{' '}
      <button type="button" onClick={onPress}>
        {isShown ? t(`badge.again.${action}`) : t('badge.show')}
      </button>
    </>
  );
}
