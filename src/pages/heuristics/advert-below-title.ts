import { blockText } from '../text/block-text';
import type { ShortText } from '../text/short-texts';
import { isInside } from './exclude-other-postings';

/** The part of the page after a posting's title that belongs to the posting. */
export interface AdvertRegion {
  /** Holds the title and the advert. */
  readonly root: Element;
  /** The nodes after the title, in document order. */
  readonly nodes: readonly Node[];
}

const MOST_LEVELS = 25;

/**
 * The share of the text and of the headings after the title that a block must have. A wider block is the page itself.
 */
const ENOUGH = 0.6;

/**
 * Finds the smallest block around the title that has, after the title, most of the page's running text and most of the
 * headings that adverts have. `parts` are those headings, `lengths` comes from `textLengths`, and `others` (parts of
 * the page that belong to other postings) do not count.
 */
export function advertBelowTitle(
  title: Element,
  within: Element,
  parts: readonly ShortText[],
  lengths: ReadonlyMap<Node, number>,
  others: ReadonlySet<Node>,
): AdvertRegion {
  const levels: { readonly root: Element; readonly text: number; readonly parts: number }[] = [];
  const nodes: { readonly node: Node; readonly level: number }[] = [];
  let at: Element = title;
  let text = 0;
  let found = 0;
  for (let level = 0; at !== within && at.parentElement && level < MOST_LEVELS; level++) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (isInside(next, others)) continue;
      const node = next;
      nodes.push({ node, level });
      text += node.nodeType === 3 ? (node.nodeValue?.trim().length ?? 0) : (lengths.get(node) ?? 0);
      found += parts.filter(({ element }) => node.contains(element)).length;
    }
    at = at.parentElement;
    levels.push({ root: at, text, parts: found });
  }
  const enough = levels.findIndex((level) => level.text >= ENOUGH * text && level.parts >= ENOUGH * found);
  const last = enough < 0 ? levels.length - 1 : enough;
  return {
    root: levels[last]?.root ?? within,
    nodes: nodes.filter(({ level }) => level <= last).map(({ node }) => node),
  };
}

/** The text after an element inside `limit`, without the parts that belong to other postings. */
export function textAfter(element: Element, limit: Element, others: ReadonlySet<Node>): string {
  const nodes: Node[] = [];
  for (let at: Element | null = element; at && at !== limit; at = at.parentElement) {
    for (let next = at.nextSibling; next; next = next.nextSibling) nodes.push(next);
  }
  return blockText(nodes, others);
}
