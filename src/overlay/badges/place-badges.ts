import { boxesIn, groundOf, visibleBox } from './card-layout';
import { type Box, findFreeSpace } from './free-space';

/** A badge that is to be placed: a host in the card, which takes no room, and the box in it that does. */
export interface PlaceableBadge {
  readonly element: Element;
  readonly host: HTMLElement;
  /** Stands at the host until it is moved. */
  readonly box: HTMLElement;
}

/** Where a card and what is in it stand: where these do not change, nothing moved. */
type Stand = readonly number[];

/** So many parts of a card, at its start and at its end, are looked at to see whether anything moved. */
const ENDS = 5;
/** Elements that may hold one of ours without being another thing for it. */
const HOLDERS = new Set([
  'div',
  'section',
  'article',
  'header',
  'footer',
  'span',
  'p',
  'h2',
  'h3',
  'ul',
  'li',
  'td',
  'dl',
  'dd',
]);

/**
 * Puts hosts into their cards and moves each badge to a free place in its card. Reads all, then writes all: the page is
 * laid out once. Where a host would move anything (a page may style by `:last-child`, or by `* + *`) another place for
 * it is tried, and where each moves something it is taken off: no badge is better than a page that jumps. Returns those.
 */
export function placeBadges<T extends PlaceableBadge>(
  badges: readonly T[],
  isOurs: (node: Node) => boolean,
): readonly T[] {
  const refused = putIn(
    badges.filter(({ host }) => !host.isConnected),
    isOurs,
  );
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

/** Puts hosts that are not on the page yet into their cards; those that would move something in each place are left out, and returned. */
function putIn<T extends PlaceableBadge>(badges: readonly T[], isOurs: (node: Node) => boolean): readonly T[] {
  const refused: T[] = [];
  let left = badges.map((badge) => {
    const parts = endsOf(badge.element, isOurs);
    return { badge, slots: slotsIn(badge.element), parts, before: standOf(parts) };
  });
  for (let round = 0; left.length > 0; round += 1) {
    const tried = left.filter(({ slots }) => slots.length > round);
    for (const { badge, slots } of tried) slots[round]?.(badge.host);
    const moved = tried.filter(({ parts, before }) => !isSame(standOf(parts), before));
    for (const { badge } of moved) badge.host.remove();
    refused.push(...left.filter((each) => !tried.includes(each)).map(({ badge }) => badge));
    left = moved;
  }
  return refused;
}

type Slot = (host: Element) => void;

/** The places for a host in a card, best first: at its end, at its start, and so in its last and its first part. */
function slotsIn(element: Element): readonly Slot[] {
  // A table's row takes nothing but cells.
  const card = element.localName === 'tr' ? (element.lastElementChild ?? element) : element;
  const { firstElementChild: first, lastElementChild: last } = card;
  const inner = [...new Set([last, last?.lastElementChild, first, first?.firstElementChild])];
  const holders = [card, ...inner.filter((each) => each && HOLDERS.has(each.localName))] as readonly Element[];
  return holders.flatMap((holder): Slot[] => [(host) => holder.append(host), (host) => holder.prepend(host)]);
}

/** The card and its first and last parts. Asked for one by one: to take a list of all parts costs each its wrapper. */
function endsOf(card: Element, isOurs: (node: Node) => boolean): readonly Element[] {
  const inside = card.getElementsByTagName('*');
  const first: Element[] = [];
  const last: Element[] = [];
  let at = 0;
  for (let part = inside[at]; part && first.length < ENDS; part = inside[at]) {
    if (!isOurs(part)) first.push(part);
    at += 1;
  }
  for (let end = inside.length - 1; end >= at && last.length < ENDS; end -= 1) {
    const part = inside[end];
    if (part && !isOurs(part)) last.push(part);
  }
  return [card, ...first, ...last];
}

const standOf = (parts: readonly Element[]): Stand =>
  parts.flatMap((part) => {
    const { left, top, width, height } = part.getBoundingClientRect();
    return [left, top, width, height];
  });

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
  const room = findFreeSpace(card, boxesIn(element), sizes);
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
