import type { PostingLink } from './repeated-links';

/** One item of a list: the element that stands for a card, and the link in it. */
export interface ListItem {
  readonly element: Element;
  readonly link: PostingLink;
}

const MOST_LEVELS = 30;

/** The items of a list, and every element that one of their links stands in. */
export interface ListItems {
  readonly items: readonly ListItem[];
  readonly around: ReadonlyMap<Element, unknown>;
}

/**
 * Finds the item of each link: the largest element around it that holds the address of no other link of the group. All
 * items stand at the same depth, since the links stand at the same path. An address that is linked twice has one item.
 */
export function listItems(links: readonly PostingLink[]): ListItems {
  const around = new Map<Element, { readonly key: string; isOne: boolean }>();
  for (const { element, address } of links) {
    let at: Element | null = element;
    for (let level = 0; at && level < MOST_LEVELS; level += 1, at = at.parentElement) {
      const known = around.get(at);
      if (!known) around.set(at, { key: address.key, isOne: true });
      // What holds two addresses holds them in all its ancestors too.
      else if (!known.isOne) break;
      else if (known.key !== address.key) known.isOne = false;
    }
  }
  const height = Math.min(...links.map(({ element }) => levelsUp(element, around)));
  const items = new Map<Element, ListItem>();
  for (const link of links) {
    let element = link.element;
    for (let level = 0; level < height; level += 1) element = element.parentElement ?? element;
    if (!items.has(element)) items.set(element, { element, link });
  }
  return { items: [...items.values()], around };
}

/** How many levels an element can be left behind until another address comes in. */
function levelsUp(link: Element, around: ReadonlyMap<Element, { readonly isOne: boolean }>): number {
  let level = 0;
  for (let at = link.parentElement; at && level < MOST_LEVELS && around.get(at)?.isOne; at = at.parentElement)
    level += 1;
  return level;
}

/** The items by the element that they stand in, in the page's order. */
export function runsOf(items: readonly ListItem[]): readonly (readonly ListItem[])[] {
  const runs = new Map<Element | null, ListItem[]>();
  for (const item of items) {
    const run = runs.get(item.element.parentElement) ?? [];
    runs.set(item.element.parentElement, run);
    run.push(item);
  }
  return [...runs.values()];
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"], legend, caption';
const MOST_SIBLINGS = 8;

/**
 * The headings over an item, nearest first: before it, or before an element that it stands in. `around` is what holds
 * other items, whose own headings do not count.
 */
export function headingsOver(item: Element | null, around: ReadonlyMap<Element, unknown>): readonly string[] {
  const headings: string[] = [];
  let at: Element | null = item;
  for (let level = 0; at?.parentElement && level < 8; level += 1, at = at.parentElement) {
    const label = level > 0 ? at.getAttribute('aria-label') : null;
    if (label) headings.push(label);
    let before = at.previousElementSibling;
    for (let seen = 0; before && seen < MOST_SIBLINGS; seen += 1, before = before.previousElementSibling) {
      const heading = around.has(before) ? null : headingIn(before);
      if (!heading) continue;
      headings.push((heading.textContent ?? '').trim().slice(0, 200));
      break;
    }
  }
  return headings;
}

/** What a heading's element may say beside the heading. Characters. */
const LONGEST_BESIDE = 150;

/** A heading that stands over what follows: the element itself, or the only thing of weight in it. */
function headingIn(element: Element): Element | null {
  if (element.matches(HEADINGS)) return element;
  if (/^(?:aside|nav|form)$/.test(element.localName)) return null;
  const heading = [...element.querySelectorAll(HEADINGS)].at(-1) ?? null;
  return heading && !saysMore(element, (heading.textContent?.length ?? 0) + LONGEST_BESIDE) ? heading : null;
}

/** Whether an element has more than so many characters. It stops there, because what stands before a list may be long. */
function saysMore(element: Element, most: number): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let length = 0;
  while (length <= most && walker.nextNode()) length += walker.currentNode.nodeValue?.trim().length ?? 0;
  return length > most;
}
