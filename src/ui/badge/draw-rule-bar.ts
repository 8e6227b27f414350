import type { CardRuleAction } from '../../domain/model/card-rules';
import { t } from '../../locales/t';
import { ruleBarWords } from '../../presentation/posting/card-words';
import { wordsWithoutText } from './words-without-text';

/** What the rule bar says. */
export interface RuleBarState {
  /** How many cards of this page the user's rules dim or hide; at least one. */
  readonly count: number;
  readonly action: CardRuleAction;
  /** True while the cards are shown in spite of the rules, because the user pressed the button. */
  readonly isShown: boolean;
}

/** What the rule bar is drawn with. */
export interface RuleBarParts {
  readonly box: HTMLElement;
  /**
   * Makes a closed shadow root inside the bar's own, with a box for words. In Firefox an event of the user names the
   * node that it happened on to the page (`originalTarget`), and with it the bar's root. Nothing happens on the words
   * themselves, so the page does not get at the root that they are in.
   */
  readonly makeInner: () => { readonly host: HTMLElement; readonly box: HTMLElement };
  readonly onPress: () => void;
}

/**
 * Draws "3 hidden" and the button "Show" into the box of the rule bar. One press brings all cards back; the next applies
 * the rules again. Returns what draws a later state. The button stays the same element, so that it keeps the focus. It
 * heeds only what the user does: an event that a script made is not trusted.
 */
export function drawRuleBar({ box, makeInner, onPress }: RuleBarParts): (state: RuleBarState) => void {
  const document = box.ownerDocument;
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', (event) => {
    if (event.isTrusted) onPress();
  });
  box.append(status, button);
  const said = new Map<Element, string>();
  /** Puts new elements there, because screen readers announce them; a new name of an old one they often do not. */
  const say = (where: Element, words: string) => {
    if (said.get(where) === words) return;
    said.set(where, words);
    const inner = makeInner();
    inner.box.append(wordsWithoutText(document, words));
    where.replaceChildren(inner.host);
  };
  return ({ count, action, isShown }) => {
    say(status, ruleBarWords(count, action, isShown));
    say(button, isShown ? t(`badge.again.${action}`) : t('badge.show'));
  };
}
