import type { CardRules } from '../../domain/card-rules';
import { cardRuleLabel, ruleActionLabel } from '../../words/card-rule-labels';
import { DraftInput } from '../draft-input';
import { parseKeywords } from './parse-keywords';

export interface CardRulesFieldProps {
  readonly rules: CardRules;
  readonly onRules: (rules: CardRules) => void;
}

const CHECKS = ['belowWish', 'notStated', 'seen', 'agency'] as const;
const ACTIONS = ['dim', 'hide'] as const;

/** Which cards of a list are dimmed or hidden: none, until the user says so. */
export function CardRulesField({ rules, onRules }: CardRulesFieldProps) {
  return (
    <section aria-label="Cards in lists">
      <h2>Cards in lists</h2>
      <p class="soft">
        On sites that are shown on the page, a badge on each card says its pay against the market, your match once you
        have opened it, and that you have. Cards can be dimmed or hidden by rule; one press on the page brings them all
        back.
      </p>
      <fieldset>
        <legend>What a rule does</legend>
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
        <legend>To which cards</legend>
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
          hint="At most 100 words, each of at most 100 letters."
        />
      </fieldset>
    </section>
  );
}
