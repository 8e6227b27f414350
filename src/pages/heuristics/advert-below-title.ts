import { blockText } from '../text/block-text';
import type { ShortText } from '../text/short-texts';
import { isInside } from './exclude-other-postings';

/** What follows a posting's title, as far as it belongs to it. */
export interface AdvertRegion {
  /** Holds the title and the advert. */
  readonly root: Element;
  /** The nodes behind the title, in order. */
  readonly nodes: readonly Node[];
}

const MOST_LEVELS = 25;

/** A wider block must bring a good deal more of the page's text or headings, or it is the page around the advert. */
const ENOUGH = 0.6;

/**
 * The smallest block around the title in which what follows it has most of the page's running text, and most of the
 * headings that adverts have. `lengths` are those of `textLengths`; `others` are left out of the count.
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

/** The text of what follows an element inside `limit`, without what belongs to others. */
export function textAfter(element: Element, limit: Element, others: ReadonlySet<Node>): string {
  const nodes: Node[] = [];
  for (let at: Element | null = element; at && at !== limit; at = at.parentElement) {
    for (let next = at.nextSibling; next; next = next.nextSibling) nodes.push(next);
  }
  return blockText(nodes, others);
}
