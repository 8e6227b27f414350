import type { CardRuleAction } from '../../domain/model/card-rules';
import { makeBadgeHost } from '../../overlay/badge-host';
import { drawRuleBar } from '../../ui/badge/draw-rule-bar';
import css from '../../ui/badge/rule-bar.css?inline';
import wordsCss from '../../ui/badge/rule-bar-words.css?inline';

/**
 * The line at the edge of the window that says what the user's rules did to a list, and lets the user reverse it. It is
 * there only where a rule did something.
 */
export function mountRuleBar(document: Document, onPress: () => void) {
  let bar: { readonly host: Element; readonly draw: ReturnType<typeof drawRuleBar> } | null = null;
  const put = () => {
    const { host, box } = makeBadgeHost(document, css);
    document.documentElement.append(host);
    return { host, draw: drawRuleBar({ box, makeInner: () => makeBadgeHost(document, wordsCss), onPress }) };
  };
  return {
    show(count: number, action: CardRuleAction | null, isShown: boolean): void {
      if (count === 0 || !action) {
        bar?.host.remove();
        bar = null;
        return;
      }
      bar ??= put();
      bar.draw({ count, action, isShown });
    },
  };
}
