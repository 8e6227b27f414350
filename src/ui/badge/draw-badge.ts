import type { CardVerdict } from '../../domain/cards/card-verdict';
import { badgeWords } from '../../presentation/posting/card-words';

/**
 * Writes the words of a badge into its box: how the pay compares with the band, the match with the user's skills where
 * the posting was read before, and whether it was opened before. Built by hand, because a list may have a hundred cards
 * and a few words without a button or a state need no component.
 */
export function drawBadge(box: HTMLElement, verdict: CardVerdict): void {
  const parts = badgeWords(verdict).map((words) => {
    const part = box.ownerDocument.createElement('span');
    part.className = 'part';
    part.textContent = words;
    return part;
  });
  box.replaceChildren(...parts);
}
