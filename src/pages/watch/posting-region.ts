import type { PagePosting } from '../../domain/model/page-posting';
import { trimmedOrNull } from '../text/line-text';
import { isDropped } from '../text/text-ranges';

/**
 * The smallest element that shows both the posting's title and the beginning of its description. While its text stays
 * the same, the posting does too, however much the page around it changes. The body where the page does not show both.
 */
export function postingRegion(document: Document, posting: PagePosting): Element {
  const whole = document.body ?? document.documentElement;
  const head = posting.description.split('\n', 1)[0]?.replace(/^- /, '').slice(0, 40) ?? '';
  if (head === '') return whole;
  // Most texts of a page begin like neither of the two, and are skipped before the costly folding.
  const starts = new Set([posting.title?.[0], head[0]]);
  let titled: Node | null = null;
  const walker = document.createTreeWalker(whole, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const raw = node.nodeValue ?? '';
    const start = raw.trimStart().charAt(0);
    // What folding drops may stand before the first character that is seen.
    if (raw.length < 3 || !(starts.has(start) || isDropped(start))) continue;
    const text = trimmedOrNull(raw.slice(0, 600)) ?? '';
    // The last title before the description counts, because an earlier one is a card's.
    if (text === posting.title) titled = node;
    else if (titled && text.length >= 3 && (text.startsWith(head) || (text.length >= 8 && head.startsWith(text)))) {
      return commonAncestor(titled, node) ?? whole;
    }
  }
  return whole;
}

function commonAncestor(one: Node, other: Node): Element | null {
  let at = other.parentElement;
  while (at && !at.contains(one)) at = at.parentElement;
  return at;
}
