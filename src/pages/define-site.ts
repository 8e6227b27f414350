/**
 * Where a field's words are, tried in order. A string is a CSS selector; its first element with text gives the value.
 * `attribute` reads an attribute instead of the text. A function is for what no selector can say, with a comment why.
 */
export type Hook =
  | string
  | { readonly selector: string; readonly attribute: string }
  | ((root: Element, page: Page) => string | null);

/** What a site file may look at. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
}

/** The fields that hooks can name. */
export interface PostingHooks {
  readonly title?: readonly Hook[];
  readonly hiringOrganization?: readonly Hook[];
  readonly jobLocation?: readonly Hook[];
  readonly salary?: readonly Hook[];
  /** The site's own estimate of pay. */
  readonly salaryEstimate?: readonly Hook[];
  readonly employmentType?: readonly Hook[];
  readonly datePosted?: readonly Hook[];
  /** All matches are taken, each one short label. */
  readonly details?: readonly Hook[];
  /** The element whose blocks are the advert's text. Several matches are joined in order of the page. */
  readonly description?: readonly string[];
}

/** A site: where the words of its postings stand, never what they mean. One file in `src/sites/`. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** WebExtension match patterns of the pages that may hold a posting. They become permissions, so as few as do. */
  readonly matches: readonly string[];
  /** On after installation. Others are optional permissions, asked for when switched on. */
  readonly enabledByDefault: boolean;
  /** The posting's id in an address, or null where the address names none. */
  readonly postingId?: (url: URL) => string | null;
  /** The element that holds the posting (a detail pane); the whole page where nothing matches and `rootRequired` is not set. */
  readonly root?: readonly string[];
  /** Further readings of the page's own embedded JSON; must check that its id is the address's. Returns the fields it found. */
  readonly embedded?: (page: Page) => Readonly<Record<string, string | null>> | null;
  /** The id that the pane itself shows, where it shows one: a pane whose id is not the address's is stale and not read. */
  readonly paneId?: (root: Element) => string | null;
  /** Several layouts: the first whose description (or title) is found is used. */
  readonly layouts?: readonly PostingHooks[];
  /** Cards of a results page. `card` matches one element a card; a card's id names it. */
  readonly cards?: readonly {
    readonly card: string;
    readonly id: readonly Hook[];
    readonly link?: readonly Hook[];
    readonly title: readonly Hook[];
    readonly hiringOrganization?: readonly Hook[];
    readonly jobLocation?: readonly Hook[];
    readonly salary?: readonly Hook[];
  }[];
}

/** Types a site file. Nothing else: a site is data. */
export const defineSite = (site: Site): Site => site;
