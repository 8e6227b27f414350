import type { Page, Site } from '../../site/define-site';
import { type LinkAddress, linkAddress } from './posting-address';

/** A link that may lead to a posting. */
export interface PostingLink {
  readonly element: Element;
  readonly address: LinkAddress;
  /** Where it stands among the links of the page. */
  readonly order: number;
}

/** Links that stand at the same path of tags ("main > ul > li > h3 > a"), as those of one list do. */
export interface LinkGroup {
  readonly links: readonly PostingLink[];
  /** How many different addresses they have. */
  readonly addresses: number;
}

/** Links looked at. A list that scrolls without end is followed no further. */
const MOST_LINKS = 2000;
/** A list has at least so many postings. Two links alike may be anything. */
export const FEWEST = 3;
/** At least this share of a group's links must lead to the same site or to an applicant-tracking system. */
const OWN_SHARE = 0.7;

/** What is known of an element: a number that stands for its path of tags, and whether links in it count. */
interface TagPath {
  readonly number: number;
  readonly isSkipped: boolean;
}

/** Parts of a page that lead around the site and hold no list of postings. */
const MENUS = new Set(['nav', 'footer', 'aside', 'dialog', 'template', 'noscript', 'form']);
const MENU_ROLE = /^(?:navigation|contentinfo|menu|menubar|tablist|dialog|complementary|banner|listbox)$/;

/**
 * Groups the links of a page by the path of tags that they stand at, the largest group first. Links of menus, footers
 * and the like are left out. It takes one pass over the links and looks at each of their ancestors once.
 */
export function repeatedLinks(page: Page, site: Site | null): readonly LinkGroup[] {
  const pathOf = tagPaths();
  const groups = new Map<string, { links: PostingLink[]; keys: Set<string>; elsewhere: number }>();
  const all = page.document.getElementsByTagName('a');
  for (let at = 0; at < MOST_LINKS; at += 1) {
    const element = all[at];
    if (!element) break;
    const { number, isSkipped } = pathOf(element);
    if (isSkipped) continue;
    const address = linkAddress(element, page, site);
    if (!address) continue;
    // A card may have a link without words that lies over it, beside the one of its title.
    const path = `${number}${/\S/.test(element.textContent ?? '') ? '' : ' empty'}`;
    const group = groups.get(path) ?? { links: [], keys: new Set<string>(), elsewhere: 0 };
    groups.set(path, group);
    if (address === 'elsewhere') group.elsewhere += 1;
    else {
      group.links.push({ element, address, order: at });
      group.keys.add(address.key);
    }
  }
  return [...groups.values()]
    .filter(
      ({ links, keys, elsewhere }) => keys.size >= FEWEST && links.length >= OWN_SHARE * (links.length + elsewhere),
    )
    .map(({ links, keys }) => ({ links, addresses: keys.size }))
    .toSorted((one, other) => other.addresses - one.addresses);
}

/** Numbers the paths of tags. Each element is looked at once. */
function tagPaths(): (element: Element) => TagPath {
  const known = new Map<Element, TagPath>();
  const numbers = new Map<string, number>();
  return (element) => {
    const unknown: Element[] = [];
    let at: Element | null = element;
    for (; at && !known.has(at); at = at.parentElement) unknown.push(at);
    let path: TagPath = (at && known.get(at)) ?? { number: 0, isSkipped: false };
    for (const inner of unknown.reverse()) {
      // The columns of a table are apart: one holds postings, another their employers.
      const cell = inner.localName === 'td' ? (inner as HTMLTableCellElement).cellIndex : '';
      const key = `${path.number} ${inner.localName}${cell}`;
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      path = { number, isSkipped: path.isSkipped || isMenu(inner) };
      known.set(inner, path);
    }
    return path;
  };
}

function isMenu(element: Element): boolean {
  if (element.localName === 'form') return !isWholePage(element);
  if (MENUS.has(element.localName) || element.hasAttribute('hidden')) return true;
  // While a dialog is open, the page itself is hidden from screen readers.
  if (element.getAttribute('aria-hidden') === 'true' && !element.querySelector('main, [role="main"], h1')) return true;
  return (
    MENU_ROLE.test(element.getAttribute('role') ?? '') || /breadcrumb/i.test(element.getAttribute('aria-label') ?? '')
  );
}

/** Whether a form holds the page itself, as ASP.NET's pages do, or a list to choose from, and not a few fields. */
const isWholePage = (form: Element): boolean =>
  form.querySelector('h1, h2, table, article') !== null || form.getElementsByTagName('a').length >= FEWEST;
