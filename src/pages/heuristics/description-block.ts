import { headingKind, withoutHeading } from '../text/advert-text';
import { blockText } from '../text/block-text';
import type { ShortText } from '../text/short-texts';

/** An advert is at least this long. The teaser on a card is shorter. Characters. */
const SHORTEST = 250;

/** A page has few of these. The limits keep a hostile page from costing time that grows with the square of its size. */
const MOST_SECTIONS = 10;
const MOST_PARTS = 100;
const MOST_LEVELS = 12;

/** A description that was found by structure: its text and the element where it begins. */
export interface DescriptionBlock {
  readonly text: string;
  readonly start: Element;
}

/**
 * Finds the advert's text without the help of class names or ids. Tried in this order: what follows a heading such as
 * "About the job"; then the smallest block that holds most of the headings that adverts have ("Responsibilities",
 * "What you'll bring"). Null where neither is found.
 */
export function descriptionBlock(root: Element, texts: readonly ShortText[]): DescriptionBlock | null {
  for (const { element } of texts.filter(({ heading }) => heading === 'section').slice(0, MOST_SECTIONS)) {
    const block = afterHeading(element, root);
    if (block) return block;
  }
  return aroundParts(root, texts);
}

/**
 * Goes up from the heading until something long follows it, and takes that as far as the next heading of another thing.
 */
function afterHeading(heading: Element, root: Element): DescriptionBlock | null {
  let at: Element | null = heading;
  for (let level = 0; at && at !== root && level < MOST_LEVELS; level++) {
    const following: Node[] = [];
    let ended = false;
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      ended = opensAnother(next);
      if (ended) break;
      following.push(next);
    }
    const text = withoutHeading(blockText(following));
    const start = following.find((node): node is Element => node.nodeType === 1) ?? heading;
    if (text.length >= SHORTEST) return { text, start };
    if (ended && text.length > 0) return null;
    at = at.parentElement;
  }
  return null;
}

/** Whether a node begins with the heading of something that is not the advert. */
function opensAnother(node: Node): boolean {
  const first = /^\s*(\S[^\n]{0,150})/.exec((node.textContent ?? '').slice(0, 400))?.[1] ?? '';
  if (headingKind(first) === 'end') return true;
  if (node.nodeType !== 1) return false;
  const heading = (node as Element).querySelector('h1, h2, h3, h4');
  const text = heading?.textContent?.trim() ?? '';
  return text !== '' && first.startsWith(text.slice(0, 100)) && headingKind(text) === 'end';
}

function aroundParts(root: Element, texts: readonly ShortText[]): DescriptionBlock | null {
  const parts = texts.filter(({ heading }) => heading === 'part').slice(0, MOST_PARTS);
  if (new Set(parts.map(({ text }) => text.toLowerCase())).size < 2) return null;
  const most = Math.ceil(parts.length * 0.6);
  let at = parts[0]?.element ?? null;
  for (; at && at !== root; at = at.parentElement) {
    const block = at;
    if (parts.filter(({ element }) => block.contains(element)).length < Math.max(2, most)) continue;
    const start = block;
    const text = withoutHeading(blockText([start]));
    if (text.length >= SHORTEST) return { text, start };
  }
  return null;
}
