import type { PageCard } from '../../../domain/model/page-posting';
import type { Page, Site } from '../../site/define-site';
import { postingId } from '../../site/find-site';
import { type ListReader, NO_CARDS } from '../list-reader';
import { mayBePosting } from './is-posting-list';
import { itemCard } from './item-card';
import type { ListItem } from './list-items';
import { linkAddress } from './posting-address';
import { type PostingList, postingList } from './posting-list';
import { type PostingLink, repeatedLinks } from './repeated-links';
import { namesOccupation } from './text-kind';

/** Groups of links that are looked at closely, the largest first. */
const MOST_GROUPS = 10;
/** Cards at most. A list that scrolls without end is followed no further. */
const MOST_CARDS = 600;

/**
 * Finds the cards of a list of postings on a page that nobody has described: elements that repeat, each with a link of
 * its own to what looks like a posting. It uses no name of any site. On the page of a single posting it finds nothing,
 * whatever other postings stand there.
 *
 * The files of this folder, in the order of the work: `repeated-links` groups links, `posting-address` judges where they
 * lead, `list-items` finds the elements of the cards, `item-texts` and `read-item` read them, `card-columns` learns what
 * stands where, `is-posting-list` decides, and `item-card` says what a card says.
 */
export const repeatedCards: ListReader = (page, site) => {
  const cards = new Map<Element, readonly [ListItem, PostingList]>();
  const room = freeRoom();
  for (const links of likelyGroups(page, site)) {
    // The other links of cards that are known: to the employer, to apply.
    if (2 * links.filter(({ element }) => room.isFree(element)).length < links.length) continue;
    const list = postingList(links, page, site);
    const free = list?.items.filter(({ element }) => room.isFree(element)) ?? [];
    if (!list || 2 * free.length < list.items.length) continue;
    for (const item of free) {
      cards.set(item.element, [item, list]);
      room.take(item.element);
    }
  }
  if (cards.size === 0) return NO_CARDS;
  const linkOf = (element: Element): PostingLink | null => {
    const [item] = cards.get(element) ?? [];
    return item ? linkNow(item, page, site) : null;
  };
  return {
    elements: inOrder(cards).slice(0, MOST_CARDS),
    idOf: (element) => idOf(linkOf(element), site),
    read(element): PageCard | null {
      const [, list] = cards.get(element) ?? [];
      const link = linkOf(element);
      if (!list || !link) return null;
      const reading = list.read({ element, link });
      const id = idOf(link, site);
      if (id === null || !reading.title || !(site || mayBePosting({ link, reading }))) return null;
      return { id, url: link.address.url.href, ...itemCard(reading, list.columns) };
    },
  };
};

/** The groups of links that may be a list's titles, the likeliest first: most words of roles, then the largest. */
function likelyGroups(page: Page, site: Site | null): readonly (readonly PostingLink[])[] {
  return repeatedLinks(page, site)
    .slice(0, MOST_GROUPS)
    .map(({ links }) => {
      const own = site ? links.filter(({ address }) => address.isPosting) : links;
      const roles = own.filter(({ element }) => namesOccupation(element.textContent?.slice(0, 300) ?? '')).length;
      const postings = own.filter(({ address }) => address.isPosting).length;
      return { links: own, roles, isLikely: 2 * Math.max(roles, postings) >= own.length };
    })
    .filter(({ links, isLikely }) => isLikely && links.length > 0)
    .toSorted((one, other) => other.roles - one.roles)
    .map(({ links }) => links);
}

/** Keeps cards apart: no card may stand in another one, or around it. */
function freeRoom() {
  const taken = new Set<Element>();
  const around = new Set<Element>();
  return {
    isFree(element: Element): boolean {
      if (around.has(element)) return false;
      for (let at: Element | null = element; at; at = at.parentElement) if (taken.has(at)) return false;
      return true;
    },
    take(element: Element): void {
      taken.add(element);
      for (let at = element.parentElement; at && !around.has(at); at = at.parentElement) around.add(at);
    },
  };
}

/** The cards in the order of their links, which is the page's. Asking the page for the order would cost more. */
const inOrder = (cards: ReadonlyMap<Element, readonly [ListItem, PostingList]>): readonly Element[] =>
  [...cards].toSorted(([, [one]], [, [other]]) => one.link.order - other.link.order).map(([element]) => element);

/** The site's own id for a card's posting, where the site has a file; else its address. */
const idOf = (link: PostingLink | null, site: Site | null): string | null =>
  link && ((site && postingId(link.address.url, site)) ?? link.address.url.href);

/** The link of a card at this moment: the page may have filled the card anew. */
function linkNow({ element, link }: ListItem, page: Page, site: Site | null): PostingLink | null {
  const now = element.contains(link.element) ? link.element : element.querySelector('a[href]');
  const address = now && linkAddress(now, page, site);
  return now && address && address !== 'elsewhere' ? { ...link, element: now, address } : null;
}
