import { shadowRootOf } from '../browser/shadow-root-of';
import { openShadowRoot } from './shadow-root';

/** Marks the badge's own element inside the closed root, where the page cannot see it. */
const BOX = 'badge';

/** A badge's host, not yet on the page: a plain `div` without attributes. */
export interface BadgeHost {
  readonly host: HTMLElement;
  /** Where the badge is rendered. */
  readonly box: HTMLElement;
}

/** Makes a host for a card's badge. It takes no room and moves nothing; its shadow root is closed. */
export function makeBadgeHost(document: Document, css: string): BadgeHost {
  const host = document.createElement('div');
  const box = document.createElement('div');
  box.className = BOX;
  openShadowRoot(host, css).append(box);
  return { host, box };
}

/** Takes badges off a card that a former version of the extension left, whose script can no longer do it itself. */
export function removeLeftBadges(card: Element): void {
  for (const element of card.querySelectorAll('div:empty')) {
    if (element.attributes.length === 0 && shadowRootOf(element)?.querySelector(`.${BOX}`)) element.remove();
  }
}
