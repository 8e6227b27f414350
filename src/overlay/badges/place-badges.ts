import { choosePosition } from './choose-position';
import { insertHosts } from './insert-hosts';

/** A badge that is to be placed: a host in the card, which takes no room, and the box in it that the user sees. */
export interface PlaceableBadge {
  readonly element: Element;
  readonly host: HTMLElement;
  /** Stands at the host until it is moved. */
  readonly box: HTMLElement;
}

/**
 * Puts drawn badges on the page: each host goes into its card, and each box is moved to a free place on the card. It
 * reads the layout for all badges first and writes for all of them afterwards, so that the browser lays the page out
 * once. Returns the badges whose host would move something on the page wherever it stood. They are left off, because no
 * badge is better than a page that jumps.
 */
export function placeBadges<T extends PlaceableBadge>(
  badges: readonly T[],
  isOurs: (node: Node) => boolean,
): readonly T[] {
  const refused = insertHosts(
    badges.filter(({ host }) => !host.isConnected),
    isOurs,
  );
  const positions = badges.map((badge) => (refused.includes(badge) ? null : choosePosition(badge, isOurs)));
  for (const [index, { box }] of badges.entries()) {
    const position = positions[index];
    box.style.visibility = position ? 'visible' : 'hidden';
    if (!position) continue;
    box.style.flexDirection = position.isStacked ? 'column' : 'row';
    box.style.colorScheme = position.colorScheme;
    box.style.maxWidth = position.maxWidth;
    box.style.left = `${position.left}px`;
    box.style.top = `${position.top}px`;
  }
  return refused;
}
