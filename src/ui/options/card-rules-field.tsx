import { type CardRules, hasRestingRules } from '../../domain/model/card-rules';
import { t } from '../../locales/t';
import { cardRuleLabel, ruleActionLabel } from '../../presentation/labels';
import { DraftInput } from '../controls/draft-input';
import { parseKeywords } from '../controls/parse-input';

export interface CardRulesFieldProps {
  readonly rules: CardRules;
  readonly onRules: (rules: CardRules) => void;
}

const CHECKS = ['belowWish', 'notStated', 'seen', 'agency'] as const;
const ACTIONS = ['dim', 'hide'] as const;

/** Chooses which cards of a list are dimmed or hidden. At first no rule is on. */
export function CardRulesField({ rules, onRules }: CardRulesFieldProps) {
  return (
    <section aria-label={t('options.cards.heading')}>
      <h2>{t('options.cards.heading')}</h2>
      <p class="soft">{t('options.cards.about')}</p>
      <fieldset>
        <legend>{t('options.cards.action')}</legend>
        {ACTIONS.map((action) => (
          <label class="check" key={action}>
            <input
              type="radio"
              name="rule-action"
              checked={rules.action === action}
              onChange={() => onRules({ ...rules, action })}
            />
            {ruleActionLabel(action)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('options.cards.which')}</legend>
        {CHECKS.map((check) => (
          <label class="check" key={check}>
            <input
              type="checkbox"
              checked={rules[check]}
              onChange={(event) => onRules({ ...rules, [check]: event.currentTarget.checked })}
            />
            {cardRuleLabel(check)}
          </label>
        ))}
        <label class="check" for="rule-keywords">
          {cardRuleLabel('keywords')}
        </label>
        <DraftInput
          id="rule-keywords"
          autoComplete="off"
          text={rules.keywords.join(', ')}
          parse={parseKeywords}
          onChange={(keywords) => onRules({ ...rules, keywords })}
          hint={t('options.cards.keywordsHint')}
        />
      </fieldset>
      <fieldset>
        <legend>{t('options.cards.visible')}</legend>
        <p class="soft">{t('options.cards.visibleAbout')}</p>
        <label class="check">
          <input
            type="checkbox"
            checked={rules.visibleToPage}
            onChange={(event) => onRules({ ...rules, visibleToPage: event.currentTarget.checked })}
          />
          {t('options.cards.letPagesSee')}
        </label>
        {hasRestingRules(rules) && <p role="status">{t('options.cards.resting')}</p>}
      </fieldset>
    </section>
  );
}
