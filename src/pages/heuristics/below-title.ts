import { elementsAfter } from '../text/elements-after';
import { lineText } from '../text/line-text';
import { isPlaceLine } from '../text/place-line';
import type { ShortText } from '../text/short-texts';
import type { OtherPostings } from './own-part';

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
  others: OtherPostings,
): AdvertRegion {
  const levels: { readonly root: Element; readonly text: number; readonly parts: number }[] = [];
  const nodes: { readonly node: Node; readonly level: number }[] = [];
  let at: Element = title;
  let text = 0;
  let found = 0;
  for (let level = 0; at !== within && at.parentElement && level < MOST_LEVELS; level++) {
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (others.hold(next)) continue;
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

/**
 * The short headline after `title`, up to the advert's first heading or sentence. `others` are parts of the page that
 * belong to other postings and are never read.
 */
export function headlineUnder(title: Element, texts: readonly ShortText[], others: OtherPostings): ShortText[] {
  const end = firstProse(title);
  const below = elementsAfter(title);
  const after = texts.filter(({ element }) => below.has(element));
  const headline: ShortText[] = [];
  for (const each of after.slice(0, MOST_TEXTS)) {
    if (each.heading !== null || each.text.length >= SENTENCE) break;
    if (end && (end.compareDocumentPosition(each.element) & 4) !== 0) break;
    if (!others.hold(each.element)) headline.push(each);
  }
  return headline;
}

/** The place and the pay that stand between a title and its advert without any label, as the page writes them. */
export interface LinesUnderTitle {
  readonly jobLocation: string | null;
  readonly salary: string | null;
}

/** Texts looked at. A headline has about a dozen; what follows later is something else. */
const MOST_TEXTS = 30;
/** A text this long is a sentence, and the advert begins with it. Characters. */
const SENTENCE = 60;
const LONGEST_PAY = 110;
/** Pay has the sign of its currency, or says what it is paid for ("65K-80K Annually"). */
const PAY = /[£$€₹]\s?\d|\d\s?k?\s(?:annually|yearly|per (?:annum|year|day|hour|month)|an? (?:year|day|hour|month))\b/i;

/** Reads the headline of `headlineUnder`. */
export function linesUnderTitle(title: Element, headline: readonly ShortText[]): LinesUnderTitle {
  const place = headline.flatMap(({ text }) => placesIn(text)).find(isPlaceLine);
  const pay = headline.find(({ text }) => PAY.test(text));
  return {
    jobLocation: place ?? null,
    salary: pay ? wholePay(pay.element, title) : null,
  };
}

/** Splits a line: "Permanent · London" holds a place among other things, and "Remote • London" is "London (Remote)". */
function placesIn(text: string): readonly string[] {
  const parts = text.split(/\s?[•·|]\s?|\s[–—-]\s/).map(withoutSign);
  return /^remote$/i.test(parts[0] ?? '') && parts[1] !== undefined ? [`${parts[1]} (${parts[0]})`] : parts;
}

/** Boards put a picture or a rule before a line: "📍 Bath, UK". */
const withoutSign = (text: string): string => text.replace(/^[^\p{L}\d(]{1,6}/u, '').trim();

/** The words that a line of pay may have. */
const PAY_WORDS = new Set(
  'to from up per a an p k year yr yearly annum annual annually day daily hour hourly hr month monthly week gbp usd eur est estimated estimate employer glassdoor indeed median circa c'.split(
    ' ',
  ),
);

/** Whether a line, or what stands beside pay, has no other words than those of pay. */
export const isPay = (rest: string): boolean =>
  rest
    .toLowerCase()
    .split(/[^\p{L}]/u)
    .every((word) => word === '' || PAY_WORDS.has(word));

/** The widest line that says nothing but pay. "£70,000", "–", "£80,000" and "(estimated)" may have an element each. */
function wholePay(element: Element, title: Element): string | null {
  let whole = lineText(element);
  for (let at = element.parentElement, level = 0; whole && at && level < 3; at = at.parentElement, level++) {
    const wider = at.contains(title) ? null : lineText(at);
    if (wider === null || wider.length > LONGEST_PAY || !isPay(wider.replace(whole, ''))) break;
    whole = wider;
  }
  return whole !== null && whole.length <= LONGEST_PAY ? whole : null;
}

/** The first text after the title that is long enough to be a sentence; null where none follows soon. */
export function firstProse(title: Element): Node | null {
  const walker = title.ownerDocument.createTreeWalker(title.ownerDocument.body ?? title, 4);
  walker.currentNode = title;
  for (let seen = 0; seen < 400 && walker.nextNode(); seen++) {
    const { currentNode } = walker;
    const isShown = !/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE)$/.test(currentNode.parentElement?.tagName ?? '');
    if (isShown && !title.contains(currentNode) && (currentNode.nodeValue?.trim().length ?? 0) >= SENTENCE)
      return currentNode;
  }
  return null;
}

const NOT_COUNTED = new Set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT SVG NAV FOOTER HEADER ASIDE FORM BUTTON A SELECT DIALOG'.split(' '),
);

/**
 * How many characters of running text each element holds, without links, menus and forms. It takes one pass, in a loop.
 */
export function textLengths(root: Element): ReadonlyMap<Node, number> {
  const lengths = new Map<Node, number>();
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3 && node.parentNode) add(lengths, node.parentNode, (node.nodeValue ?? '').trim().length);
    const skipped: boolean = node.nodeType === 1 && NOT_COUNTED.has((node as Element).tagName.toUpperCase());
    let next: Node | null = skipped ? null : node.firstChild;
    while (!next && node && node !== root) {
      // All of this element has been read, so its sum is added to its parent's.
      if (node.nodeType === 1 && node.parentNode) add(lengths, node.parentNode, lengths.get(node) ?? 0);
      next = node.nextSibling;
      if (!next) node = node.parentNode;
    }
    node = next;
  }
  return lengths;
}

const add = (lengths: Map<Node, number>, node: Node, length: number): void => {
  if (length > 0) lengths.set(node, (lengths.get(node) ?? 0) + length);
};
