import { isUnread } from './block-text';
import { JOINERS, UNSEEN } from './unseen';

/** White space, characters that are not seen and typed bullets: what rendering to lines adds, folds or drops. */
const DROPPED = new RegExp(`[\\s\\u0085${UNSEEN}${JOINERS}\\-–•·*▪●◦]`);
const ALL_DROPPED = new RegExp(DROPPED, 'g');

/** A text without the characters that rendering may change. Two renderings of the same words are then the same text. */
export const squeeze = (text: string): string => text.replace(ALL_DROPPED, '');

/** Whether a character (one UTF-16 unit) is left out of a squeezed text. */
export const isDropped = (character: string): boolean => DROPPED.test(character);

/** The squeezed text of a part of the page, and the way back from it to the page's text nodes. */
export interface TextRanges {
  readonly text: string;
  /** The range from one index of `text` to another; null outside it, or where the words are not rendered. */
  range(start: number, end: number): Range | null;
}

/** Several times the longest advert. It limits what a hostile page can make us hold in memory. Characters. */
const LONGEST = 1_000_000;
const ELEMENTS_AND_TEXT = 1 | 4;

/**
 * Walks the same nodes as `blockText`, so that all that `blockText` gave can be found again on the page. The time is
 * linear, and the page is not changed. Pass `isLeftOut` to find words that were not read by `blockText`.
 */
export function textRanges(root: Element, isLeftOut: (element: Element) => boolean = isUnread): TextRanges {
  const parts: string[] = [];
  const nodes: Node[] = [];
  /** Where in the squeezed text each node begins. */
  const starts: number[] = [];
  let length = 0;
  // 1 takes the node, 2 leaves out the element and all that is in it.
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXT, (node) =>
    node.nodeType === 1 && isLeftOut(node as Element) ? 2 : 1,
  );
  while (walker.nextNode() && length < LONGEST) {
    const node = walker.currentNode;
    const words = node.nodeType === 3 ? squeeze(node.nodeValue ?? '') : '';
    if (words === '') continue;
    nodes.push(node);
    starts.push(length);
    parts.push(words);
    length += words.length;
  }
  const place = (index: number): readonly [Node, number] | null => {
    const at = lastAtMost(starts, index);
    const node = nodes[at];
    return node ? [node, offsetOf(node.nodeValue ?? '', index - (starts[at] ?? 0))] : null;
  };
  return {
    text: parts.join(''),
    range(start, end) {
      if (start < 0 || end <= start || end > length) return null;
      const first = place(start);
      const last = place(end - 1);
      if (!first || !last || !isRendered(first[0].parentElement)) return null;
      const range = root.ownerDocument.createRange();
      range.setStart(...first);
      range.setEnd(last[0], last[1] + 1);
      return range;
    },
  };
}

/** The index of the last of ascending numbers that is at most `value`; -1 where there is none. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The offset in a text of the character that has `count` kept characters before it. */
function offsetOf(text: string, count: number): number {
  let left = count;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (isDropped(text[offset] ?? '')) continue;
    if (left === 0) return offset;
    left -= 1;
  }
  return text.length;
}

/**
 * False for what a style sheet hides, because hidden copies of an advert are common. True where a document cannot tell.
 */
const isRendered = (element: Element | null): boolean =>
  element !== null && (element.checkVisibility?.({ visibilityProperty: true }) ?? true);
