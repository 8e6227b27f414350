import type { Page, Site } from '../../site/define-site';
import { type CardColumns, cardColumns } from './card-columns';
import { isAside, isPostingList, type JudgedItem } from './is-posting-list';
import { itemTexts, MOST_TEXTS } from './item-texts';
import { headingsOver, type ListItem, listItems, runsOf } from './list-items';
import { isOneOfThem, linkAddress } from './posting-address';
import { headersOf, type ItemReading, readItem } from './read-item';
import { FEWEST, type PostingLink } from './repeated-links';
import { namesRole } from './text-kind';

/** A list of postings: its items, how one of them is read, and what stands where in them. */
export interface PostingList {
  readonly items: readonly ListItem[];
  readonly read: (item: ListItem) => ItemReading;
  readonly columns: CardColumns;
}

/** Items that a list is judged by, and its columns are learned from. */
const SAMPLE = 24;

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
  const titleColumn = columnOfTitles(sample, partsOf);
  const headers = headersOf(first.element);
  const read = ({ element, link }: ListItem) => readItem(partsOf(element), link.element, titleColumn, headers);
  const judged = sample.map((item): JudgedItem => ({ link: item.link, reading: read(item) }));
  // Items that hold more than a card does are the parts of a page.
  if (2 * judged.filter(({ reading }) => reading.texts.length >= MOST_TEXTS - 5).length > judged.length) return null;
  const columns = cardColumns(judged.map(({ reading }) => reading));
  const headings = runs.flatMap(({ over }) => over);
  if (!site && !isPostingList(judged, headings, columns)) return null;
  return { items: [...items, ...strays(items, page, site)], read, columns };
}

/** Whether an item's heading links to another address: then these links are the card's others (to its employer). */
function isTitledElsewhere({ element, link }: ListItem): boolean {
  const [heading] = element.querySelectorAll('h1, h2, h3, h4, [role="heading"]');
  const own = heading?.querySelector('a[href]') ?? heading?.closest('a[href]');
  return Boolean(own && element.contains(own) && own.getAttribute('href') !== link.element.getAttribute('href'));
}

/**
 * Elements between the items that are cards as well, but are laid out in another way ("Featured"): of the same kind,
 * with a link to a posting in their heading or anywhere.
 */
function strays(items: readonly ListItem[], page: Page, site: Site | null): readonly ListItem[] {
  const known = new Set(items.map(({ element }) => element));
  const needsId = items.every(({ link }) => link.address.hasId);
  const parents = new Set(items.map(({ element }) => element.parentElement));
  const tag = items[0]?.element.localName;
  const others = [...parents].flatMap((parent) => [...(parent?.children ?? [])]);
  return others.flatMap((element) => {
    if (element.localName !== tag || tag === 'a' || known.has(element)) return [];
    const links = [...element.querySelectorAll('h1 a, h2 a, h3 a, h4 a'), ...element.querySelectorAll('a')].slice(0, 8);
    for (const link of links) {
      const address = linkAddress(link, page, site);
      if (!address || address === 'elsewhere' || !address.isPosting || (needsId && !address.hasId)) continue;
      return [{ element, link: { element: link, address } }];
    }
    return [];
  });
}

/** Elements that may belong to one item where the items have none of their own. */
const MOST_PARTS = 8;

/**
 * Says which elements belong to an item: its own, or also those that follow it where the items hold nothing but a title
 * (`dt` and `dd`, a heading and paragraphs).
 */
function partsReader(sample: readonly ListItem[], starts: ReadonlySet<Element>): PartsOf {
  const isBare = ({ element, link }: ListItem) =>
    itemTexts([element]).every((text) => link.element.contains(text.element));
  const isFollowed = ({ element }: ListItem) =>
    element.nextElementSibling !== null && !starts.has(element.nextElementSibling);
  const isFlat = sample.every(isBare) && 2 * sample.filter(isFollowed).length > sample.length;
  if (!isFlat) return (element) => [element];
  return (element) => {
    const parts = [element];
    let next = element.nextElementSibling;
    for (; next && !starts.has(next) && parts.length < MOST_PARTS; next = next.nextElementSibling) parts.push(next);
    return parts;
  };
}

/** The column in which most items have the words of a role; null where there is none. */
function columnOfTitles(sample: readonly ListItem[], partsOf: PartsOf): string | null {
  const counts = new Map<string, number>();
  for (const { element } of sample) {
    for (const { column, text } of itemTexts(partsOf(element))) {
      if (namesRole(text) && text.length < 150) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  const [best] = [...counts].toSorted(([, one], [, other]) => other - one);
  return best && 2 * best[1] > sample.length ? best[0] : null;
}
