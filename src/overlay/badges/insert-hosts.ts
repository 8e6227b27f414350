/** A host that is to go into its card. */
interface InsertableBadge {
  readonly element: Element;
  readonly host: HTMLElement;
}

/** Left, top, width and height of a card and of parts of it. Where none of these changes, nothing on the card moved. */
type Rectangles = readonly number[];

/** How many parts of a card, at its start and at its end, are measured to see whether anything moved. */
const MEASURED_PARTS = 5;

/** Elements that may hold a host of ours and still mean what they meant before. */
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
 * Puts hosts that are not on the page yet into their cards. A host takes no room, but a page may style by `:last-child`
 * or by `* + *`: where inserting one moves anything on the card, the next place in the card is tried. Returns the
 * badges that would move something in every place; their hosts are off the page again.
 */
export function insertHosts<T extends InsertableBadge>(
  badges: readonly T[],
  isOurs: (node: Node) => boolean,
): readonly T[] {
  const refused: T[] = [];
  let left = badges.map((badge) => {
    const parts = measuredParts(badge.element, isOurs);
    return { badge, slots: slotsIn(badge.element), parts, before: rectanglesOf(parts) };
  });
  for (let round = 0; left.length > 0; round += 1) {
    const tried = left.filter(({ slots }) => slots.length > round);
    for (const { badge, slots } of tried) slots[round]?.(badge.host);
    const moved = tried.filter(({ parts, before }) => !isSame(rectanglesOf(parts), before));
    for (const { badge } of moved) badge.host.remove();
    refused.push(...left.filter((each) => !tried.includes(each)).map(({ badge }) => badge));
    left = moved;
  }
  return refused;
}

/** Puts a host into one place of a card. */
type Slot = (host: Element) => void;

/** The places for a host in a card, best first: the card's end and start, then those of its last and its first part. */
function slotsIn(element: Element): readonly Slot[] {
  // A table's row may hold nothing but cells.
  const card = element.localName === 'tr' ? (element.lastElementChild ?? element) : element;
  const first = card.firstElementChild;
  const last = card.lastElementChild;
  const inner = [...new Set([last, last?.lastElementChild, first, first?.firstElementChild])];
  const holders = [card, ...inner.filter((each) => each && HOLDERS.has(each.localName))] as readonly Element[];
  return holders.flatMap((holder): Slot[] => [(host) => holder.append(host), (host) => holder.prepend(host)]);
}

/** The card and its first and last parts. Read one by one, because an array of all parts makes a wrapper for each. */
function measuredParts(card: Element, isOurs: (node: Node) => boolean): readonly Element[] {
  const inside = card.getElementsByTagName('*');
  const first: Element[] = [];
  const last: Element[] = [];
  let at = 0;
  for (let part = inside[at]; part && first.length < MEASURED_PARTS; part = inside[at]) {
    if (!isOurs(part)) first.push(part);
    at += 1;
  }
  for (let end = inside.length - 1; end >= at && last.length < MEASURED_PARTS; end -= 1) {
    const part = inside[end];
    if (part && !isOurs(part)) last.push(part);
  }
  return [card, ...first, ...last];
}

const rectanglesOf = (parts: readonly Element[]): Rectangles =>
  parts.flatMap((part) => {
    const { left, top, width, height } = part.getBoundingClientRect();
    return [left, top, width, height];
  });

/** Differences below a tenth of a pixel do not count: layout rounds to 1/64 of a pixel. */
const isSame = (one: Rectangles, other: Rectangles): boolean =>
  one.length === other.length && one.every((value, index) => Math.abs(value - (other[index] ?? 0)) < 0.1);
