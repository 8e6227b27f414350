import { containsId } from '../site/contains-id';
import type { Page } from '../site/define-site';
import { addressIds } from '../site/find-site';
import { lineText } from '../text/line-text';
import { normaliseWords } from '../text/normalise-words';
import type { ShortText } from '../text/short-texts';
import { POSTING_PATH } from './posting-path';

/** A page links to a handful of other postings. The limits keep a hostile page from costing the square of its size. */
const MOST_LINKS = 400;
const MOST_BLOCKS = 60;
const MOST_LEVELS = 10;

/** The longest text of a card before its link ("Featured", the employer's name). Characters. */
const LONGEST_LEAD = 160;

/** Boxes that ask for consent to cookies. */
const CONSENT = '[aria-label*="cookie" i], [aria-label*="consent" i], [aria-label*="privacy" i]';
/** Boxes that lie over a page: to sign in, to apply, to ask about cookies. */
const ASIDE = `[role="dialog"], [role="alertdialog"], [aria-modal="true"], ${CONSENT}`;

/** The parts of a page that belong to other postings, or to none. */
export interface OtherPostings {
  readonly nodes: ReadonlySet<Node>;
  /** Whether a node is one of them or stands inside one. */
  readonly hold: (node: Node) => boolean;
}

/**
 * Finds the parts of a page that do not belong to its posting: cards and adverts under a link to another posting, what
 * stands under a heading such as "Similar jobs", and dialogs. `title` is the posting's own title element; nothing that
 * holds it is returned.
 */
export function otherPostings(
  page: Page,
  root: Element,
  title: Element | null,
  texts: readonly ShortText[],
): OtherPostings {
  const others = new Set<Node>();
  const parts = texts.filter(({ heading }) => heading === 'part' || heading === 'section').slice(0, 100);
  const isFree = (block: Element) =>
    block === root || /^(?:BODY|MAIN|HTML)$/.test(block.tagName) || (title !== null && block.contains(title));
  for (const dialog of [...root.querySelectorAll(title ? ASIDE : CONSENT)].slice(0, MOST_BLOCKS)) {
    if (!isFree(dialog)) others.add(dialog);
  }
  for (const link of [...root.querySelectorAll('a[href]')].slice(0, MOST_LINKS)) {
    if (others.size >= MOST_BLOCKS) break;
    if (isInside(link, others) || (title !== null && (title.contains(link) || link.contains(title)))) continue;
    if (!leadsElsewhere(link, page)) continue;
    let block = link;
    for (let level = 0; block.parentElement && level < (title ? MOST_LEVELS : 4); level++) {
      const wider = block.parentElement;
      if (isFree(wider) || !beginsWith(wider, link, LONGEST_LEAD)) break;
      if (parts.some(({ element }) => wider.contains(element) && precedes(element, link))) break;
      block = wider;
    }
    // A link in running text is not a card.
    if (block !== link && block.tagName !== 'P') others.add(block);
  }
  for (const { element } of texts.filter(({ heading }) => heading === 'end').slice(0, MOST_BLOCKS)) {
    if (isInside(element, others) || (title?.contains(element) ?? false)) continue;
    let block = element;
    for (let level = 0; block.parentElement && level < MOST_LEVELS; level++) {
      const wider = block.parentElement;
      if (isFree(wider) || !beginsWith(wider, element, 3)) break;
      block = wider;
    }
    for (let next: Node | null = block; next; next = next.nextSibling) {
      const sibling = next;
      if (sibling !== block && parts.some((part) => sibling.contains(part.element))) break;
      if (title && sibling.contains(title)) break;
      others.add(sibling);
    }
  }
  return { nodes: others, hold: (node) => isInside(node, others) };
}

/** Whether the node or one of its ancestors is in the set. */
function isInside(node: Node, set: ReadonlySet<Node>): boolean {
  if (set.size === 0) return false;
  for (let at: Node | null = node; at; at = at.parentNode) if (set.has(at)) return true;
  return false;
}

const precedes = (one: Node, other: Node): boolean => (one.compareDocumentPosition(other) & 4) !== 0;

/** Whether `block` has at most `most` characters before `element`. */
function beginsWith(block: Element, element: Element, most: number): boolean {
  const walker = block.ownerDocument.createTreeWalker(block, 4);
  let length = 0;
  while (walker.nextNode()) {
    if (element.contains(walker.currentNode)) return true;
    length += walker.currentNode.nodeValue?.trim().length ?? 0;
    if (length > most) return false;
  }
  return true;
}

/**
 * Whether a link leads to another posting: it is a heading, or has one, and its address looks like a posting's; or its
 * address has a number as the page's own has.
 */
function leadsElsewhere(link: Element, page: Page): boolean {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#') || !URL.canParse(href, page.url.href)) return false;
  const url = new URL(href, page.url.href);
  if (url.hostname !== page.url.hostname || url.pathname === '/' || (link.textContent ?? '').trim().length < 3)
    return false;
  if (url.pathname === page.url.pathname && url.search === page.url.search) return false;
  // Addresses below the page's own are its tabs and forms.
  if (page.url.pathname.length > 1 && url.pathname.startsWith(page.url.pathname.replace(/\/?$/, '/'))) return false;
  const address = `${url.pathname}${url.search}`;
  const own = page.ids;
  if (own.some((id) => containsId(address, id))) return false;
  const [folder] = page.url.pathname.slice(1).split('/');
  const isAlike =
    POSTING_PATH.test(url.pathname) || (url.pathname.split('/')[1] === folder && url.pathname.split('/').length > 2);
  const isHeading =
    link.closest('h1, h2, h3, h4, h5, h6') !== null || link.querySelector('h1, h2, h3, h4, h5, h6') !== null;
  return isAlike && (isHeading || (own.length > 0 && addressIds(url).length > 0 && link.closest('p') === null));
}

/**
 * The part of a page that holds the posting of the address, where the page shows several adverts: the part that carries
 * the posting's id or a link to it, else the one whose heading is in the document's title, else the first. The whole
 * root where the page shows one advert.
 */
export function postingRoot(root: Element, texts: readonly ShortText[], page: Page): Element {
  const sections = texts.filter(({ heading }) => heading === 'section').map(({ element }) => element);
  if (sections.length < 2 || sections.length > 20) return root;
  const parts = sections.map((section) => partOf(section, sections, root));
  const distinct = [...new Set(parts)].filter((part) => part !== root && (part.textContent?.length ?? 0) > 300);
  if (distinct.length < 2) return root;
  const ids = page.ids;
  const title = ` ${normaliseWords(page.document.title)} `;
  return (
    distinct.find((part) => ids.some((id) => carriesId(part, id))) ??
    distinct.find((part) => headingsOf(part).some((heading) => title.includes(` ${heading} `))) ??
    distinct[0] ??
    root
  );
}

/** The largest element that holds this heading and none of the others. */
function partOf(section: Element, sections: readonly Element[], root: Element): Element {
  let at = section;
  for (let up = at.parentElement; up && up !== root; up = up.parentElement) {
    const block = up;
    if (sections.some((other) => other !== section && block.contains(other))) break;
    at = up;
  }
  return at;
}

function carriesId(part: Element, id: string): boolean {
  for (const element of [part, ...part.querySelectorAll('[id], [href], [data-id], [data-job-id], [data-job]')]) {
    for (const { value } of element.attributes) {
      if (value.includes(id) && addressParts(value).includes(id)) return true;
    }
  }
  return false;
}

/** The whole words and whole numbers of an attribute, so that "1234" is not found in "91234". */
const addressParts = (value: string): readonly string[] =>
  value
    .slice(0, 1000)
    .split(/[^\w]+/)
    .flatMap((part) => [part, ...part.split(/\D+/)]);

const headingsOf = (part: Element): readonly string[] =>
  [...part.querySelectorAll('h1, h2, h3')]
    .map((heading) => normaliseWords(lineText(heading)))
    .filter((text) => text.length > 3);
