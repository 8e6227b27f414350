import { type Labelled, labelOf } from '../../heuristics/field-labels';
import { lineText, trimmedOrNull } from '../../text/line-text';
import type { ItemText } from './item-texts';
import { isAction, namesOccupation, textKind } from './text-kind';

/** What one item says: its title, the values beside labels, and its other texts. */
export interface ItemReading {
  readonly title: string | null;
  readonly labelled: Readonly<Partial<Record<Labelled, string>>>;
  readonly texts: readonly ItemText[];
  /** What the pictures of the item are called, without the word "logo". */
  readonly pictures: readonly string[];
}

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** An item to read. */
export interface ReadableItem {
  /** The item's element, or that and what follows it where a list has no elements of its own for its items. */
  readonly parts: readonly Element[];
  readonly link: Element;
  readonly texts: readonly ItemText[];
  /** The column of titles, for links round a whole card. */
  readonly titleColumn: string | null;
  /** The headings of a table's columns. */
  readonly headers: readonly string[];
}

/** Reads an item of a list. */
export function readItem({ parts, link, texts, titleColumn, headers }: ReadableItem): ItemReading {
  const [element] = parts;
  const shown = element ? titleOf(element, link, texts, titleColumn) : null;
  // Pages repeat the title for screen readers.
  const rest = texts.filter((each) => !shown?.covers(each) && lineText(each.element) !== shown?.text);
  return {
    title: shown?.text ?? null,
    ...withLabels(rest, headers),
    pictures: picturesIn(parts),
  };
}

interface ShownTitle {
  readonly text: string;
  readonly covers: (text: ItemText) => boolean;
}

/**
 * The title of an item: its heading where that is the link's, else the link's words. A link round the whole card holds
 * several texts; the one in the column of titles counts. A link that says "Apply" leaves the title to the heading.
 */
function titleOf(
  item: Element,
  link: Element,
  texts: readonly ItemText[],
  titleColumn: string | null,
): ShownTitle | null {
  const headings = [...item.querySelectorAll(HEADINGS)].slice(0, 5).filter((each) => lineText(each) !== null);
  const own = headings.find((heading) => heading.contains(link) || link.contains(heading));
  const words = lineText(link);
  const isTelling = words !== null && !isAction(words);
  if (own) return wordsOf(own.contains(link) && isTelling ? link : own, own, texts);
  const inLink = texts.filter(({ element }) => link.contains(element));
  const isWhole = !saysOneThing(inLink);
  if (isTelling && !isWhole) return wordsOf(link, link, texts);
  const twin = [...item.querySelectorAll('a[href]')]
    .slice(0, 12)
    .find((each) => each !== link && each.getAttribute('href') === link.getAttribute('href') && isTitle(each));
  if (!isWhole && twin) return wordsOf(twin, twin, texts);
  const [heading] = headings;
  if (heading) return wordsOf(heading, heading, texts);
  const among = isWhole ? inLink : texts;
  const chosen =
    among.find(({ column }) => column === titleColumn) ??
    among.find(({ text }) => namesOccupation(text)) ??
    (isWhole ? among[0] : null);
  return chosen ? { text: chosen.text, covers: (text) => text === chosen } : null;
}

const isTitle = (link: Element): boolean => {
  const words = lineText(link);
  return words !== null && !isAction(words);
};

/** Whether texts say the same once or twice, to the eye and to screen readers. */
function saysOneThing(texts: readonly ItemText[]): boolean {
  const [first = '', ...others] = [...new Set(texts.map(({ element }) => element))].map((each) => lineText(each) ?? '');
  return others.every((other) => other.startsWith(first));
}

/** The words of a title's element. A mark beside them ("New") has an element of its own and is left out. */
function wordsOf(element: Element, around: Element, texts: readonly ItemText[]): ShownTitle | null {
  const inside = texts.filter((each) => element === each.element || element.contains(each.element));
  const [first] = inside;
  const start = first && inside.some((each) => each.element !== first.element) ? lineText(first.element) : null;
  const isStart = start !== null && (namesOccupation(start) || saysOneThing(inside));
  const text = isStart ? start : lineText(element);
  const covered = new Set(inside);
  return text === null ? null : { text, covers: (each) => covered.has(each) || (!isStart && around === each.element) };
}

/** Takes the labels out of an item's texts, and what stands beside them. */
function withLabels(texts: readonly ItemText[], headers: readonly string[]): Pick<ItemReading, 'labelled' | 'texts'> {
  const labelled: Partial<Record<Labelled, string>> = {};
  const rest: ItemText[] = [];
  for (let at = 0; at < texts.length; at += 1) {
    const text = texts[at] as ItemText;
    const [, label = '', together] = /^([^:]{2,40}?)\s?:\s?(\S.{0,150})$/.exec(text.text) ?? [];
    const field = labelOf(together ? label : text.text);
    const next = texts[at + 1];
    if (field && together) labelled[field] ??= together;
    else if (field && next && labelOf(next.text) === null) {
      labelled[field] ??= next.text;
      at += 1;
    } else if (!field) {
      const header = headers[cellOf(text.element)] ?? '';
      const named = labelOf(header);
      if (named) labelled[named] ??= text.text;
      // A column with a heading of its own ("Department") is no organisation's or place's.
      else if (header === '' || textKind(text.text) !== 'plain') rest.push(text);
    }
  }
  return { labelled, texts: rest };
}

/** The number of a table's cell in its row; -1 for any other element. */
function cellOf(element: Element): number {
  let cell = element.closest('td, th');
  let number = cell ? 0 : -1;
  for (cell = cell?.previousElementSibling ?? null; cell; cell = cell.previousElementSibling) number += 1;
  return number;
}

/** The headings of the columns of the table that a row is in; none for any other element. */
export function headersOf(row: Element): readonly string[] {
  if (row.localName !== 'tr') return [];
  const first = row.closest('table')?.querySelector('tr');
  if (!first || first === row || !first.querySelector('th')) return [];
  return [...first.children].map((cell) => trimmedOrNull(cell.textContent) ?? '');
}

const picturesIn = (parts: readonly Element[]): readonly string[] =>
  parts
    .flatMap((part) => [...part.querySelectorAll('img[alt]')].slice(0, 3))
    .map((picture) => (picture.getAttribute('alt') ?? '').trim())
    .filter((alt) => alt.length > 1 && alt.length < 90);
