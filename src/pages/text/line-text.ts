import { blockText, foldSpace, isHidden, LONGEST_TEXT } from './block-text';

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
      // A page may write thousands of characters without width into a name.
      const raw = node.nodeValue;
      const text = raw.length > LONGEST_LINE ? foldSpace(raw.slice(0, 20 * LONGEST_LINE)) : raw;
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

/**
 * The text of HTML in a string. HTML that was escaped once more ("&lt;p&gt;") is read too, and plain text keeps its
 * lines. We use DOMParser, which runs nothing and loads nothing, and not `innerHTML`, which pages with Trusted Types
 * refuse.
 */
export function htmlText(html: string, document: Document): string {
  const source = html.slice(0, 4 * LONGEST_TEXT);
  if (!isMarkup(source)) return plainText(source);
  const text = parsed(source, document);
  return isTagged(text) ? parsed(text, document) : text;
}

const isTagged = (text: string): boolean => /<\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,500})?\/?>/i.test(text);
const isMarkup = (text: string): boolean => isTagged(text) || /&(?:[a-z]{2,8}|#x?[0-9a-f]{1,6});/i.test(text);

function plainText(text: string): string {
  return text
    .split(/\r?\n|\r/)
    .map((line) => foldSpace(line).trim())
    .filter(Boolean)
    .join('\n')
    .slice(0, LONGEST_TEXT);
}

/**
 * Adverts have some hundred tags, and a few thousand where each word was pasted with a style of its own. A browser takes
 * time that grows with the square of what is nested: half a minute for a hundred thousand.
 */
const MOST_TAGS = 8000;

const isTooMuch = (source: string): boolean => source.split('<', MOST_TAGS + 2).length > MOST_TAGS + 1;

const BLOCK = /^<\/?(?:p|br|div|li|[uo]l|h\d|tr|section)\b/i;

/** Drops all tags in one pass, with a line break for each that begins a line, and what is left of others. */
const withoutTags = (source: string): string => source.replace(/<[^<>]*>?/g, (tag) => (BLOCK.test(tag) ? '\n' : ''));

function parsed(source: string, document: Document): string {
  const Parser = document.defaultView?.DOMParser ?? globalThis.DOMParser;
  if (isTooMuch(source)) return parsed(withoutTags(source), document);
  // Line breaks in the source count only where there is no block element. In other HTML they are just white space.
  const lines = /<(?:p|br|div|li|ul|h\d)\b/i.test(source) || /&lt;(?:p|br|div|li|ul|h\d)\b/i.test(source);
  const markup = lines ? source : source.replace(/\r?\n/g, '<br>');
  try {
    const { body } = new Parser().parseFromString(markup, 'text/html');
    return blockText([body]);
  } catch {
    return plainText(markup.replace(/<[^<>]*>/g, '\n'));
  }
}
