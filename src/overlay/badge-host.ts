import { shadowRootOf } from '../browser/shadow-root-of';
import { openShadowRoot } from './shadow-root';

/** The class of the badge's element. It is inside the closed shadow root, where the page cannot see it. */
const BOX = 'badge';

/** A badge's host, which is not on the page yet: a plain `div` without attributes. */
export interface BadgeHost {
  readonly host: HTMLElement;
  /** Where the badge is rendered. */
  readonly box: HTMLElement;
}

/** Makes a host for a card's badge. By its CSS it takes no room and moves nothing. Its shadow root is closed. */
export function makeBadgeHost(document: Document, css: string): BadgeHost {
  const host = document.createElement('div');
  const box = document.createElement('div');
  box.className = BOX;
  openShadowRoot(host, css).append(box);
  return { host, box };
}

/** Takes badges off a card that an earlier version of the extension left there. Its own script can no longer do so. */
export function removeLeftBadges(card: Element): void {
  for (const element of card.querySelectorAll('div:empty')) {
    if (element.attributes.length === 0 && shadowRootOf(element)?.querySelector(`.${BOX}`)) element.remove();
  }
}
