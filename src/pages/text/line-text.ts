import { foldSpace, isHidden } from './block-text';

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG']);

/**
 * An element's text on one line, for short fields. A space is added where two elements meet after punctuation, because
 * pages set the space between "London," and "England" by style alone. At most `LONGEST_LINE` characters; null if there
 * is no text.
 */
export function lineText(element: Element): string | null {
  const parts: string[] = [];
  let length = 0;
  let node: Node | null = element;
  while (node && length < LONGEST_LINE) {
    if (node.nodeType === 3 && node.nodeValue) {
      const text = node.nodeValue;
      const last = parts.at(-1);
      if (last && /[,;:]$/.test(last) && /^\p{L}/u.test(text)) parts.push(' ');
      parts.push(text);
      length += text.length;
    }
    const skipped: boolean = node.nodeType === 1 && isSkipped(node as Element);
    if (node.nodeType === 1 && (node as Element).tagName === 'BR') parts.push(' ');
    let next: Node | null = skipped ? null : node.firstChild;
    while (!next && node && node !== element) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return trimmedOrNull(parts.join('').slice(0, LONGEST_LINE));
}

/** A title with pay and a place in it still fits. Characters. */
const LONGEST_LINE = 500;

const isSkipped = (element: Element): boolean => SKIPPED.has(element.tagName.toUpperCase()) || isHidden(element);

/** The text with its white space folded; null where nothing is left. */
export function trimmedOrNull(text: string | null | undefined): string | null {
  const trimmed = text ? foldSpace(text).trim() : '';
  return trimmed === '' ? null : trimmed;
}
