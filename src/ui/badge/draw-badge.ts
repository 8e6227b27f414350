import type { CardVerdict } from '../../domain/cards/card-verdict';
import { badgeWords } from '../../presentation/posting/card-words';

/**
 * Writes what a badge says: pay against the band, the match where the posting was read, and whether it was seen. By
 * hand: a few words without a press or a state, on a hundred cards, need no component.
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
