import { IDLE_JOINER, UNSEEN } from './unseen';

/** Elements whose words are not the advert's: they are never shown, or are controls ("Show more", "Apply"). */
const SKIPPED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT HEAD TITLE SVG MATH IFRAME OBJECT CANVAS VIDEO AUDIO BUTTON SELECT INPUT TEXTAREA DIALOG NAV FOOTER'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6
  HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL`.split(/\s+/),
);
const CELLS = new Set(['TD', 'TH']);

/** No advert comes near this length. It limits what a hostile page can make the rest of the code read. Characters. */
export const LONGEST_TEXT = 200_000;

/**
 * The text of nodes as a person sees it: blocks on their own lines, "- " before list items, white space folded, no
 * blank lines. Nodes in `without` are skipped. The time is linear in the nodes, and it stops at `LONGEST_TEXT`
 * characters. It walks the nodes itself because `innerText` forces the page to be laid out, and in a loop because pages
 * nest deep.
 *
 * This folder turns nodes into text, and text back into ranges of the page. It never knows of a site, and never writes.
 */
export function blockText(nodes: Iterable<Node>, without?: ReadonlySet<Node>): string {
  const text = new Lines();
  for (const node of nodes) {
    walk(node, text, without);
    text.endLine();
  }
  return text.toString();
}

function walk(root: Node, text: Lines, without: ReadonlySet<Node> | undefined): void {
  let node: Node | null = root;
  while (node && text.hasRoom) {
    const into: Node | null = !without?.has(node) && enter(node, text) ? node.firstChild : null;
    if (into) {
      node = into;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      leave(node, text);
      node = node.parentNode;
    }
    if (!node || node === root) break;
    leave(node, text);
    node = node.nextSibling;
  }
}

/** True where the node's children are to be read. */
function enter(node: Node, text: Lines): boolean {
  if (node.nodeType === 3) {
    text.add(node.nodeValue ?? '', keepsLines(node.parentNode));
    return false;
  }
  if (node.nodeType !== 1) return node.nodeType === 11 || node.nodeType === 9;
  const element = node as Element;
  const tag = element.tagName.toUpperCase();
  if (isUnread(element)) return false;
  if (tag === 'BR') text.endLine();
  else if (tag === 'LI') text.startItem();
  else if (BLOCKS.has(tag)) text.endLine();
  else if (CELLS.has(tag)) text.add(' ', false);
  return true;
}

function leave(node: Node, text: Lines): void {
  if (node.nodeType !== 1) return;
  const tag = (node as Element).tagName.toUpperCase();
  if (tag === 'LI') text.endItem();
  else if (BLOCKS.has(tag)) text.endLine();
}

/** Whether an element's words are no part of the text. */
export const isUnread = (element: Element): boolean =>
  SKIPPED.has(element.tagName.toUpperCase()) || isHidden(element) || isForm(element);

/** Whether the markup itself hides an element. What a style sheet hides is not known without laying the page out. */
export function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s?:\s?none|visibility\s?:\s?hidden/i.test(style);
}

/**
 * Whether an element is a form to apply or to sign in with. Some sites wrap the whole page in a form; that one has an
 * `h1`.
 */
export const isForm = (element: Element): boolean =>
  element.tagName === 'FORM' &&
  element.querySelector('input[type="file"], input[type="email"], input[type="tel"], input[type="password"]') !==
    null &&
  element.querySelector('h1') === null;

function keepsLines(parent: Node | null): boolean {
  if (parent?.nodeType !== 1) return false;
  const element = parent as Element;
  return (
    element.tagName === 'PRE' || /white-space\s?:\s?(?:pre|break-spaces)/i.test(element.getAttribute('style') ?? '')
  );
}

/** Builds lines. An item's "- " is added with its first word, so that an empty item leaves nothing. */
class Lines {
  private readonly lines: string[] = [];
  private parts: string[] = [];
  private space = false;
  private item = false;
  private length = 0;

  get hasRoom(): boolean {
    return this.length < LONGEST_TEXT;
  }

  add(raw: string, keepLines: boolean): void {
    if (keepLines && raw.includes('\n')) {
      for (const [index, line] of raw.slice(0, LONGEST_TEXT).split('\n').entries()) {
        if (index > 0) this.endLine();
        this.add(line, false);
      }
      return;
    }
    const room = LONGEST_TEXT - this.length;
    const folded = foldSpace(raw.length > room ? raw.slice(0, room) : raw);
    if (folded === '') return;
    if (folded === ' ') {
      this.space = this.parts.length > 0;
      return;
    }
    const start = folded.startsWith(' ');
    const end = folded.endsWith(' ');
    if (this.parts.length > 0 && (this.space || start)) this.parts.push(' ');
    const words = folded.trim();
    this.parts.push(words);
    this.length += words.length + 1;
    this.space = end;
  }

  startItem(): void {
    this.endLine();
    this.item = true;
  }

  endItem(): void {
    this.endLine();
    this.item = false;
  }

  endLine(): void {
    if (this.parts.length > 0) {
      const line = this.parts.join('');
      // An item that was typed with a bullet of its own would show two.
      const bulleted = /^[-–•·*▪●◦]\s/.test(line) ? `- ${line.slice(1).trim()}` : line;
      if (line !== '&nbsp;') this.lines.push(this.item && !bulleted.startsWith('- ') ? `- ${bulleted}` : bulleted);
      this.item = false;
    }
    this.parts = [];
    this.space = false;
  }

  toString(): string {
    this.endLine();
    return this.lines.join('\n');
  }
}

const ALL_UNSEEN = new RegExp(`[${UNSEEN}]|${IDLE_JOINER}`, 'gu');

/** Replaces each run of white space, also of no-break spaces, by one space, and drops what is not seen. */
export const foldSpace = (text: string): string => text.replace(ALL_UNSEEN, '').replace(/[\s\u0085]+/g, ' ');

/** The text after an element inside `limit`, without the parts that belong to other postings. */
export function textAfter(element: Element, limit: Element, others: ReadonlySet<Node>): string {
  const nodes: Node[] = [];
  for (let at: Element | null = element; at && at !== limit; at = at.parentElement) {
    for (let next = at.nextSibling; next; next = next.nextSibling) nodes.push(next);
  }
  return blockText(nodes, others);
}
