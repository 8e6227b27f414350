import type { CardRuleAction } from '../../domain/model/card-rules';
import { t } from '../../locales/t';
import { ruleBarWords } from '../../presentation/posting/card-words';

export interface RuleBarProps {
  /** How many cards the user's rules speak of on this page; at least one. */
  readonly count: number;
  readonly action: CardRuleAction;
  /** Shown all the same, because the user pressed. */
  readonly isShown: boolean;
  readonly onPress: () => void;
}

/** "3 hidden: Show". One press brings everything back, one more follows the rules again. */
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
