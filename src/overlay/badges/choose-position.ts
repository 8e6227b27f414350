import { type Box, findFreeSpace } from './find-free-space';

/** The parts of a badge that are measured: its card, the host in the card, and the box in the host. */
interface MeasurableBadge {
  readonly element: Element;
  readonly host: HTMLElement;
  readonly box: HTMLElement;
}

/** Where a badge's box goes, in CSS pixels from its host, and how it looks there. */
export interface BadgePosition {
  readonly left: number;
  readonly top: number;
  /** The parts of the badge stand under one another instead of side by side. */
  readonly isStacked: boolean;
  /** CSS. The badge is dark on a dark card and light on a light one. */
  readonly colorScheme: string;
  readonly maxWidth: string;
}

/** Measures a card and its badge, and chooses where the badge goes. Null where the card or the badge is not shown. */
export function choosePosition(
  { element, host, box }: MeasurableBadge,
  isOurs: (node: Node) => boolean,
): BadgePosition | null {
  const card = visibleBox(element, isOurs);
  const parts = [...box.children].map((part) => part.getBoundingClientRect().width);
  const row = rowSize(box, parts);
  if (row.width === 0 || card.right - card.left < 40 || card.bottom - card.top < 12) return null;
  const sizes = parts.length > 1 ? [row, stackSize(row, parts)] : [row];
  const space = findFreeSpace(card, shownBoxes(element), sizes);
  const origin = host.getBoundingClientRect();
  const target = space ?? lowerRightCorner(card, row);
  return {
    left: Math.round(target.left - origin.left),
    top: Math.round(target.top - origin.top),
    isStacked: space !== null && space.size > 0,
    colorScheme: colorSchemeOn(element),
    maxWidth: `${Math.floor(card.right - card.left - 8)}px`,
  };
}

/** The space round the parts of a badge, and between two of them, as in badge.css. CSS pixels. */
const SIDES = 14;
const BETWEEN = 8;

const rowSize = (box: HTMLElement, parts: readonly number[]) => {
  const width = parts.reduce((sum, part) => sum + part, 0);
  const height = box.firstElementChild?.getBoundingClientRect().height ?? 0;
  return { width: width === 0 ? 0 : Math.ceil(width + SIDES + BETWEEN * (parts.length - 1)), height: height + 2 };
};

const stackSize = ({ height }: { readonly height: number }, parts: readonly number[]) => ({
  width: Math.ceil(Math.max(...parts) + SIDES),
  height: (height - 2) * parts.length + 2,
});

/** Used where no space is free. The badge then covers whatever stands there. */
const lowerRightCorner = (card: Box, { width, height }: { readonly width: number; readonly height: number }) => ({
  left: Math.max(card.left + 4, card.right - 8 - width),
  top: card.bottom - 4 - height,
});

/** An element with more boxes than this is no card, and is not measured any further. */
const MOST_BOXES = 120;
/** A narrower or lower box is a rule, or text for screen readers only. CSS pixels. */
const SMALLEST = 3;
/** Elements that are seen although they hold no text. */
const SEEN_WITHOUT_TEXT = new Set([
  'IMG',
  'SVG',
  'BUTTON',
  'INPUT',
  'SELECT',
  'VIDEO',
  'CANVAS',
  'PICTURE',
  'IFRAME',
  'HR',
  'PROGRESS',
  'METER',
]);

/** The boxes of all that a card shows: each line of its text, its pictures and its buttons. */
function shownBoxes(card: Element): readonly Box[] {
  const document = card.ownerDocument;
  const boxes: Box[] = [];
  const range = document.createRange();
  // 5: elements and texts.
  const walker = document.createTreeWalker(card, 5);
  for (let node = walker.nextNode(); node && boxes.length < MOST_BOXES; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      if (!node.nodeValue?.trim()) continue;
      range.selectNodeContents(node);
      boxes.push(...[...range.getClientRects()].filter(isSeen));
    } else if (SEEN_WITHOUT_TEXT.has((node as Element).tagName.toUpperCase())) {
      const box = (node as Element).getBoundingClientRect();
      if (isSeen(box)) boxes.push(box);
    }
  }
  range.detach();
  return document.defaultView ? boxes : [];
}

const isSeen = ({ width, height }: DOMRect): boolean => width >= SMALLEST && height >= SMALLEST;

/**
 * The box that the user takes for the card: the element that a site lists may only wrap the one that has the border. We
 * go down for as long as one child holds everything; the innermost with a background or a border of its own counts.
 */
function visibleBox(card: Element, isOurs: (node: Node) => boolean): Box {
  let box: Element = card;
  for (let inner: Element | null = card, depth = 0; inner && depth < 6; depth += 1) {
    if (inner !== card && hasOutline(inner)) box = inner;
    const children: Element[] = [...inner.children].filter((child) => !isOurs(child));
    inner = children.length === 1 ? (children[0] ?? null) : null;
  }
  return box.getBoundingClientRect();
}

function hasOutline(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  return style.borderBottomWidth !== '0px' || style.boxShadow !== 'none' || isOpaque(style.backgroundColor);
}

/** "dark" or "light", by the colour that an element is seen on; "inherit" where the page sets none that we can tell. */
function colorSchemeOn(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = element.ownerDocument.defaultView?.getComputedStyle(at).backgroundColor ?? '';
    if (!isOpaque(color)) continue;
    const [red, green, blue] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color)?.slice(1).map(Number) ?? [];
    if (red === undefined || green === undefined || blue === undefined) break;
    // The eye takes green for brighter than red, and red for brighter than blue.
    return red * 0.3 + green * 0.59 + blue * 0.11 < 128 ? 'dark' : 'light';
  }
  return 'inherit';
}

/** "rgb(255, 255, 255)"; not "rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0.1)", "oklch(0 0 0 / 0.5)" nor "". */
const isOpaque = (color: string): boolean => color !== '' && color !== 'transparent' && !/^rgba|\//.test(color);
