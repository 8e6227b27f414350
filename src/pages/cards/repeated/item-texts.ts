import { isHidden } from '../../text/block-text';
import { trimmedOrNull } from '../../text/line-text';

/** One text of an item, where it stands, and what names it. */
export interface ItemText {
  readonly text: string;
  readonly element: Element;
  /**
   * The same for texts at the same place of different items: the path of tags from the item, and the number of the text
   * there.
   */
  readonly column: string;
  /** The item that it stands in, or a part of it. */
  readonly root: Element;
}

/** Texts read at most. An item with more is no card. */
export const MOST_TEXTS = 60;
const SKIPPED = new Set(['script', 'style', 'template', 'noscript', 'svg', 'select', 'textarea']);
/** Elements inside a text that do not end it: words that are set off or lit. */
const INSIDE = new Set(['b', 'em', 'i', 'mark', 'strong', 'u', 'wbr', 'sup', 'sub']);
const NAMES = ['class', 'itemprop', 'id', 'data-testid', 'data-test', 'data-qa', 'data-automation', 'data-cy', 'title'];

/**
 * The texts of an item in their order, without hidden ones. Texts with a dot or a bar between them are apart, for a line
 * may hold several facts ("Acme · Leeds · £50,000"). `elements` are the item's own, or what belongs to it.
 */
export function itemTexts(elements: readonly Element[]): readonly ItemText[] {
  const texts: ItemText[] = [];
  const counts = new Map<string, number>();
  for (const [at, root] of elements.entries()) {
    let run = '';
    let holder: Element = root;
    const end = () => {
      const path = `${at}${pathOf(holder, root)}`;
      for (const part of trimmedOrNull(run)?.split(/\s?[•·|●]\s?/) ?? []) {
        const text = part.trim();
        if (text === '' || texts.length >= MOST_TEXTS) continue;
        const number = counts.get(path) ?? 0;
        counts.set(path, number + 1);
        texts.push({ text, element: holder, column: `${path}#${number}`, root });
      }
      run = '';
    };
    let node: Node | null = root;
    while (node && texts.length < MOST_TEXTS) {
      const element: Element | null = node.nodeType === 1 ? (node as Element) : null;
      const isInside = element !== null && INSIDE.has(element.localName);
      if (node.nodeType === 3) {
        if (run === '') holder = outsideOf(node.parentElement ?? root);
        run += (node.nodeValue ?? '').slice(0, 600);
      } else if (element && !isInside) end();
      const isSkipped: boolean = element !== null && (SKIPPED.has(element.localName) || isHidden(element));
      let next: Node | null = isSkipped ? null : node.firstChild;
      while (!next && node && node !== root) {
        next = node.nextSibling;
        if (next) break;
        node = node.parentNode;
        if (node?.nodeType === 1 && !INSIDE.has((node as Element).localName)) end();
      }
      node = next;
    }
    end();
  }
  return texts;
}

/** The element that a text stands in, where the words themselves are in bold or lit. */
function outsideOf(element: Element): Element {
  let at = element;
  while (INSIDE.has(at.localName) && at.parentElement) at = at.parentElement;
  return at;
}

function pathOf(element: Element, root: Element): string {
  let path = '';
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) path = `>${at.localName}${path}`;
  return path;
}

/**
 * What the page calls a text's element, and those that hold nothing beside it: class, test id and the like, for words
 * such as "location" in them.
 */
export function namesOf({ element, root }: ItemText): string {
  const names: string[] = [];
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level += 1) {
    for (const name of NAMES) names.push(at.getAttribute(name)?.slice(0, 200) ?? '');
    if (at === root || at.parentElement?.childElementCount !== 1) break;
    at = at.parentElement;
  }
  return names.join(' ');
}
