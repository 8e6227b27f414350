import type { CardFacts } from '../../domain/cards/card-verdict';
import { badgeWords } from '../../presentation/posting/card-words';
import { wordsWithoutText } from './words-without-text';

/**
 * Writes the words of a badge into its box: how the pay compares with the band, and whether an agency posted it. Built
 * by hand, because a list may have a hundred cards and a few words without a button or a state need no component.
 */
export function drawBadge(box: HTMLElement, card: CardFacts): void {
  box.replaceChildren(...badgeWords(card).map((words) => wordsWithoutText(box.ownerDocument, words)));
}
