import { isForm, isHidden } from './block-text';
import { trimmedOrNull } from './line-text';
import { type HeadingKind, headingKind } from './section-headings';

/** A short text that may be a heading or a label, and the element it stands in. */
export interface ShortText {
  readonly element: Element;
  readonly text: string;
  readonly heading: HeadingKind | null;
}

const PASSED_OVER = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG NAV FOOTER BUTTON SELECT OPTION TEXTAREA'.split(' '));
const LONGEST = 200;

/**
 * The short texts of a page in its order, without those of menus, buttons and links: what headings and labels are
 * found by when no class name can be trusted. One pass, iterative.
 */
export function shortTexts(root: Element): readonly ShortText[] {
  const spots: ShortText[] = [];
  let node: Node | null = root;
  while (node) {
    const spot = node.nodeType === 3 ? spotOf(node) : null;
    if (spot) spots.push(spot);
    const passed: boolean = node.nodeType === 1 && isPassedOver(node as Element);
    let next: Node | null = passed ? null : node.firstChild;
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return spots;
}

function spotOf(node: Node): ShortText | null {
  const raw = node.nodeValue ?? '';
  const element = node.parentElement;
  if (!element || raw.length > 4 * LONGEST) return null;
  const text = trimmedOrNull(raw);
  if (text === null || text.length > LONGEST) return null;
  // A link or a tab that says "Job description" is no heading over one.
  const heading = /^(?:A|LABEL)$/.test(element.tagName) ? null : headingKind(text);
  return { element, text, heading };
}

const isPassedOver = (element: Element): boolean =>
  PASSED_OVER.has(element.tagName.toUpperCase()) || isHidden(element) || isForm(element);
