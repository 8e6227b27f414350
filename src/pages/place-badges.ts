import { boxesIn, groundOf, visibleBox } from './card-boxes';
import { type Box, findRoom } from './card-room';

/** A badge that is to be placed: a host in the card, which takes no room, and the box in it that does. */
export interface PlaceableBadge {
  readonly element: Element;
  readonly host: HTMLElement;
  /** Stands at the host until it is moved. */
  readonly box: HTMLElement;
}

/** A card's box and that of its last part: where neither moved, nothing did. */
type Stand = readonly number[];

/**
 * Puts hosts into their cards and moves each badge to a free place in its card. Reads all, then writes all: the page is
 * laid out once. Where a host would move anything (a page may style by `:last-child`) it is put first in the card, and
 * where that moves something too it is taken off: no badge is better than a page that jumps. Returns those.
 */
export function placeBadges<T extends PlaceableBadge>(
  badges: readonly T[],
  isOurs: (node: Node) => boolean,
): readonly T[] {
  const isNew = badges.filter(({ host }) => !host.isConnected);
  const before = isNew.map(({ element }) => standOf(element, isOurs));
  for (const { element, host } of isNew) place(element).append(host);
  const hasMoved = ({ element }: T, at: number) => !isSame(standOf(element, isOurs), before[at] ?? []);
  const moved = isNew.filter(hasMoved);
  for (const { element, host } of moved) place(element).prepend(host);
  const refused = moved.filter((badge) => hasMoved(badge, isNew.indexOf(badge)));
  for (const { host } of refused) host.remove();

  const rooms = badges.map((badge) => (refused.includes(badge) ? null : roomFor(badge, isOurs)));
  for (const [at, { box }] of badges.entries()) {
    const room = rooms[at];
    box.style.visibility = room ? 'visible' : 'hidden';
    if (!room) continue;
    box.style.flexDirection = room.isStacked ? 'column' : 'row';
    box.style.background = room.ground;
    box.style.maxWidth = room.maxWidth;
    box.style.left = `${room.left}px`;
    box.style.top = `${room.top}px`;
  }
  return refused;
}

/** A row takes nothing but cells. */
function place(element: Element): Element {
  return element.localName === 'tr' ? (element.lastElementChild ?? element) : element;
}

function standOf(element: Element, isOurs: (node: Node) => boolean): Stand {
  const parts = [...place(element).children].filter((child) => !isOurs(child));
  return [element, parts[0], parts.at(-1)].flatMap((part) => {
    if (!part) return [];
    const { left, top, width, height } = part.getBoundingClientRect();
    return [left, top, width, height];
  });
}

/** Within a tenth of a pixel: layout counts in sixty-fourths. */
const isSame = (one: Stand, other: Stand): boolean =>
  one.length === other.length && one.every((value, at) => Math.abs(value - (other[at] ?? 0)) < 0.1);

/** Where the badge goes, seen from its host; null where the card, or the badge in it, is not shown at all. */
function roomFor({ element, host, box }: PlaceableBadge, isOurs: (node: Node) => boolean) {
  const card = visibleBox(element, isOurs);
  const parts = [...box.children].map((part) => part.getBoundingClientRect().width);
  const line = lineOf(box, parts);
  if (line.width === 0 || card.right - card.left < 40 || card.bottom - card.top < 12) return null;
  const sizes = parts.length > 1 ? [line, stackOf(line, parts)] : [line];
  const room = findRoom(card, boxesIn(element), sizes);
  const origin = host.getBoundingClientRect();
  const at = room ?? overlay(card, line);
  return {
    left: Math.round(at.left - origin.left),
    top: Math.round(at.top - origin.top),
    isStacked: room !== null && room.size > 0,
    // On what it covers the badge needs a ground of its own.
    ground: room ? 'none' : groundOf(element),
    maxWidth: `${Math.floor(card.right - card.left - 8)}px`,
  };
}

/** What is round the parts, and between two of them. As in badge.css. Pixels. */
const SIDES = 14;
const BETWEEN = 8;

const lineOf = (box: HTMLElement, parts: readonly number[]) => {
  const width = parts.reduce((sum, part) => sum + part, 0);
  const height = box.firstElementChild?.getBoundingClientRect().height ?? 0;
  return { width: width === 0 ? 0 : Math.ceil(width + SIDES + BETWEEN * (parts.length - 1)), height: height + 2 };
};

const stackOf = ({ height }: { readonly height: number }, parts: readonly number[]) => ({
  width: Math.ceil(Math.max(...parts) + SIDES),
  height: (height - 2) * parts.length + 2,
});

/** Nothing is free: the lower right corner, over whatever is there. */
const overlay = (card: Box, { width, height }: { readonly width: number; readonly height: number }) => ({
  left: Math.max(card.left + 4, card.right - 8 - width),
  top: card.bottom - 4 - height,
});
