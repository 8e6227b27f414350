import { type HeadingKind, headingKind } from './advert-text';
import { isForm, isHidden } from './block-text';
import { trimmedOrNull } from './line-text';

/** A short text that may be a heading or a label, and the element that holds it. */
export interface ShortText {
  readonly element: Element;
  readonly text: string;
  readonly heading: HeadingKind | null;
}

const SKIPPED = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG NAV FOOTER BUTTON SELECT OPTION TEXTAREA'.split(' '));
const LONGEST = 200;

/**
 * The short texts of a page in document order, without those of menus and buttons. Headings and labels are found among
 * them where no class name can be trusted. It takes one pass, in a loop because pages nest deep.
 */
export function shortTexts(root: Element): readonly ShortText[] {
  const texts: ShortText[] = [];
  let node: Node | null = root;
  while (node) {
    const found = node.nodeType === 3 ? shortTextOf(node) : null;
    if (found) texts.push(found);
    const skipped: boolean = node.nodeType === 1 && isSkipped(node as Element);
    let next: Node | null = skipped ? null : node.firstChild;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return texts;
}

function shortTextOf(node: Node): ShortText | null {
  const raw = node.nodeValue ?? '';
  const element = node.parentElement;
  if (!element || raw.length > 4 * LONGEST) return null;
  const text = trimmedOrNull(raw);
  if (text === null || text.length > LONGEST) return null;
  // A link or a tab that says "Job description" is no heading.
  const heading = /^(?:A|LABEL)$/.test(element.tagName) ? null : headingKind(text);
  return { element, text, heading };
}

const isSkipped = (element: Element): boolean =>
  SKIPPED.has(element.tagName.toUpperCase()) || isHidden(element) || isForm(element);
