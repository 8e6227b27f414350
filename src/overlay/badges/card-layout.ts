import type { Box } from './free-space';

/** No card is read further: what comes after is no card. */
const MOST_BOXES = 120;
/** Narrower or lower is text for screen readers, or a line. Pixels. */
const SMALLEST = 3;
/** What is seen although it holds no text. */
const SEEN = new Set([
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

/** The boxes of all that a card shows: each line of its text, its pictures and its buttons. Reads the layout, and changes nothing. */
export function boxesIn(card: Element): readonly Box[] {
  const { document, window } = worldOf(card);
  const boxes: Box[] = [];
  const range = document.createRange();
  // 5: elements and texts.
  const walker = document.createTreeWalker(card, 5);
  for (let node = walker.nextNode(); node && boxes.length < MOST_BOXES; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      if (!node.nodeValue?.trim()) continue;
      range.selectNodeContents(node);
      boxes.push(...[...range.getClientRects()].filter(isSeen));
    } else if (SEEN.has((node as Element).tagName.toUpperCase())) {
      const box = (node as Element).getBoundingClientRect();
      if (isSeen(box)) boxes.push(box);
    }
  }
  range.detach();
  return window ? boxes : [];
}

const isSeen = ({ width, height }: DOMRect): boolean => width >= SMALLEST && height >= SMALLEST;

const worldOf = ({ ownerDocument }: Element) => ({ document: ownerDocument, window: ownerDocument.defaultView });

/**
 * The box that a reader takes for the card: a site's list item may hold the card that has the border. Goes down while
 * there is one child that holds everything; the innermost with a ground or a border of its own counts.
 */
export function visibleBox(card: Element, isOurs: (node: Node) => boolean): Box {
  let box: Element = card;
  for (let inner: Element | null = card, depth = 0; inner && depth < 6; depth += 1) {
    if (inner !== card && hasGround(inner)) box = inner;
    const children: Element[] = [...inner.children].filter((child) => !isOurs(child));
    inner = children.length === 1 ? (children[0] ?? null) : null;
  }
  return box.getBoundingClientRect();
}

function hasGround(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return false;
  return style.borderBottomWidth !== '0px' || style.boxShadow !== 'none' || isOpaque(style.backgroundColor);
}

/** The ground that an element is seen on: its own or that of what it stands in; "Canvas" where the page has none. */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = element.ownerDocument.defaultView?.getComputedStyle(at).backgroundColor ?? '';
    if (isOpaque(color)) return color;
  }
  return 'Canvas';
}

/** "rgb(255, 255, 255)"; not "rgba(0, 0, 0, 0)", "rgba(0, 0, 0, 0.1)", "oklch(0 0 0 / 0.5)" nor "". */
const isOpaque = (color: string): boolean => color !== '' && color !== 'transparent' && !/^rgba|\//.test(color);
