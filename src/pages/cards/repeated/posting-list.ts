import type { Page, Site } from '../../site/define-site';
import { type CardColumns, cardColumns } from './card-columns';
import { isAside, isPostingList, type JudgedItem } from './is-posting-list';
import { type ItemText, itemTexts, MOST_TEXTS } from './item-texts';
import { headingsOver, type ListItem, listItems, runsOf } from './list-items';
import { isOneOfThem, linkAddress } from './posting-address';
import { headersOf, type ItemReading, readItem } from './read-item';
import { FEWEST, type PostingLink } from './repeated-links';
import { namesOccupation } from './text-kind';

/** A list of postings: its items, how one of them is read, and what stands where in them. */
export interface PostingList {
  readonly items: readonly ListItem[];
  readonly read: (item: ListItem) => ItemReading;
  readonly columns: CardColumns;
}

/** Items that a list is judged by, and its columns are learned from. */
const SAMPLE = 16;

type PartsOf = (element: Element) => readonly Element[];

/** The list that a group of links makes; null where it is none of postings. */
export function postingList(links: readonly PostingLink[], page: Page, site: Site | null): PostingList | null {
  const { items: all, around } = listItems(links);
  const runs = runsOf(all).map((items) => ({ items, over: headingsOver(items[0]?.element ?? null, around) }));
  const items = runs.filter(({ over }) => !isAside(over)).flatMap((run) => run.items);
  const addresses = items.map(({ link }) => link.address);
  const [first] = items;
  if (!first || items.length < FEWEST || (!site && isOneOfThem(page, addresses))) return null;
  const sample = items.slice(0, SAMPLE);
  if (2 * sample.filter(isTitledElsewhere).length > sample.length) return null;
  const partsOf = partsReader(sample, new Set(items.map(({ element }) => element)));
  const texts = sample.map(({ element }) => itemTexts(partsOf(element)));
  // Items that hold more than a card does are the parts of a page.
  if (2 * texts.filter(({ length }) => length >= MOST_TEXTS).length > texts.length) return null;
  const titleColumn = columnOfTitles(texts);
  const headers = headersOf(first.element);
  const readWith = ({ element, link }: ListItem, own?: readonly ItemText[]) => {
    const parts = partsOf(element);
    return readItem({ parts, link: link.element, texts: own ?? itemTexts(parts), titleColumn, headers });
  };
  const judged = sample.map((item, at): JudgedItem => ({ link: item.link, reading: readWith(item, texts[at]) }));
  const columns = cardColumns(judged.map(({ reading }) => reading));
  const headings = runs.flatMap(({ over }) => over);
  if (!site && !isPostingList(judged, headings, columns)) return null;
  return { items: [...items, ...strays(items, page, site)], read: (item) => readWith(item), columns };
}

/** Whether an item's heading links to another address: then these links are the card's others (to its employer). */
function isTitledElsewhere({ element, link }: ListItem): boolean {
  const [heading] = element.querySelectorAll('h1, h2, h3, h4, [role="heading"]');
  const own = heading?.querySelector('a[href]') ?? heading?.closest('a[href]');
  return Boolean(own && element.contains(own) && own.getAttribute('href') !== link.element.getAttribute('href'));
}

/** Elements beside the items that are looked at. */
const MOST_STRAYS = 60;

/**
 * Elements between the items that are cards as well, but are laid out in another way ("Featured"): of the same kind,
 * with a link to a posting in their heading or anywhere.
 */
function strays(items: readonly ListItem[], page: Page, site: Site | null): readonly ListItem[] {
  const known = new Map(items.map(({ element, link }) => [element, link.order]));
  const needsId = items.every(({ link }) => link.address.hasId);
  const found: ListItem[] = [];
  let left = MOST_STRAYS;
  for (const run of runsOf(items)) {
    const [first] = run;
    // A card before the first one counts as right before it, any other as right after the last that is known.
    let order = (first?.link.order ?? 0) - 1;
    for (let at = first?.element.parentElement?.firstElementChild ?? null; at && left > 0; at = at.nextElementSibling) {
      const own = known.get(at);
      order = own ?? order;
      if (own !== undefined || at.localName !== first?.element.localName || at.localName === 'a') continue;
      left -= 1;
      const link = strayLink(at, page, site, needsId);
      if (link) found.push({ element: at, link: { ...link, order: order + 0.5 } });
    }
  }
  return found;
}

function strayLink(card: Element, page: Page, site: Site | null, needsId: boolean): Omit<PostingLink, 'order'> | null {
  const links = [...card.querySelectorAll('h1 a, h2 a, h3 a, h4 a'), ...card.querySelectorAll('a')].slice(0, 8);
  for (const element of links) {
    const address = linkAddress(element, page, site);
    if (!address || address === 'elsewhere' || !address.isPosting || (needsId && !address.hasId)) continue;
    return { element, address };
  }
  return null;
}

/** Elements that may belong to one item where the items have none of their own. */
const MOST_PARTS = 8;

/**
 * Says which elements belong to an item: its own, or also those that follow it where the items hold nothing but a title
 * (`dt` and `dd`, a heading and paragraphs).
 */
function partsReader(sample: readonly ListItem[], starts: ReadonlySet<Element>): PartsOf {
  const isFollowed = ({ element }: ListItem) =>
    element.nextElementSibling !== null && !starts.has(element.nextElementSibling);
  const isBare = ({ element, link }: ListItem) =>
    itemTexts([element]).every((text) => link.element.contains(text.element));
  const isFlat = 2 * sample.filter(isFollowed).length > sample.length && sample.every(isBare);
  if (!isFlat) return (element) => [element];
  return (element) => {
    const parts = [element];
    let next = element.nextElementSibling;
    for (; next && !starts.has(next) && parts.length < MOST_PARTS; next = next.nextElementSibling) parts.push(next);
    return parts;
  };
}

/** The column in which most items have the words of a role; null where there is none. */
function columnOfTitles(items: readonly (readonly ItemText[])[]): string | null {
  const counts = new Map<string, number>();
  for (const { column, text } of items.flat()) {
    if (namesOccupation(text) && text.length < 150) counts.set(column, (counts.get(column) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted(([, one], [, other]) => other - one);
  return best && 2 * best[1] > items.length ? best[0] : null;
}
