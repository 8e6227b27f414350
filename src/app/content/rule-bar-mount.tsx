import { render } from 'preact';
import type { CardRuleAction } from '../../domain/model/card-rules';
import { type BadgeHost, makeBadgeHost } from '../../overlay/badge-host';
import { RuleBar } from '../../ui/badge/rule-bar';
import css from '../../ui/badge/rule-bar.css?inline';

/**
 * The line at the edge of the window that says what the user's rules did to a list, and lets the user reverse it. It is
 * there only where a rule did something.
 */
export function mountRuleBar(document: Document, onPress: () => void) {
  let bar: BadgeHost | null = null;
  return {
    show(count: number, action: CardRuleAction | null, isShown: boolean): void {
      if (count === 0 || !action) {
        bar?.host.remove();
        bar = null;
        return;
      }
      if (!bar) {
        bar = makeBadgeHost(document, css);
        document.documentElement.append(bar.host);
      }
      render(<RuleBar count={count} action={action} isShown={isShown} onPress={onPress} />, bar.box);
    },
  };
}
