/** A place on the page whose words are wanted. */
export interface Place {
  /** CSS. `{id}` stands for the address's posting id; where the address names none the place is passed over. */
  readonly selector: string;
  /** Read this attribute instead of the text. */
  readonly attribute?: string;
  /** The value is the first group; what does not match is passed over and the next element tried. */
  readonly match?: RegExp;
  /** Look in the whole document instead of the posting's root. */
  readonly in?: 'document';
  /** Only elements that stand before the description: what follows it are other postings. */
  readonly above?: true;
  /** Only where an element of the root shows this very text: guards against a document title that is not the posting's. */
  readonly shown?: true;
}

/** The organisation in the document's title, once the posting's own title is taken out of it. */
export interface NameInTitle {
  /** CSS: where the page shows the posting's title. Nothing is read where it shows none. */
  readonly besideTitleAt: string;
}

/**
 * Where a field's words are, tried in order. A string is a CSS selector; its first element with text gives the value.
 * A function is for what no selector can say, with a comment why.
 */
export type Hook = string | Place | NameInTitle | ((root: Element, page: Page) => string | null);

/** What a site file may look at. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** The posting's id in the address, or null where the address names none. */
  readonly id: string | null;
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
  readonly validThrough?: readonly Hook[];
  /** All matches are taken, each one short label. */
  readonly details?: readonly Hook[];
  /** The element whose blocks are the advert's text. Several matches are joined in order of the page. */
  readonly description?: readonly string[];
}

/** One of the layouts that a site serves. */
export interface Layout extends PostingHooks {
  /** The element that holds the posting (a detail pane). The layout is passed over where nothing matches; the whole page where left out. */
  readonly root?: readonly string[];
  /** The id that the pane itself shows: a pane whose id is not the address's is stale and not read. */
  readonly paneId?: readonly Hook[];
  /**
   * Where no selector finds the description, what stands under a heading such as "Job description" in the root: for
   * panes, which structure alone cannot tell from the list beside them. Counts as found by structure.
   */
  readonly headed?: true;
  /** An application form: with title and organisation it is a posting although its text is on another tab. */
  readonly mayLackDescription?: true;
}

/** JSON that the page carries in a script element. */
export interface ScriptJson {
  readonly selector: string;
  /**
   * Where the script is code, the words right before the JSON ("window._initialData="): the JSON ends with its bracket.
   * Left out where the whole script is JSON.
   */
  readonly after?: string;
}

/** Dotted keys, a list's items by number ("results.0.job"); of several paths the first that leads to something counts. */
export type JsonPath = string | readonly string[];

/** The page's own JSON of the posting that it shows. */
export interface EmbeddedJson extends ScriptJson {
  /** Where in the JSON the posting stands; "" where the whole is the posting. */
  readonly posting: string;
  /** Where in the posting its id stands. It must be the address's: the JSON goes stale on in-page navigation. */
  readonly id: string;
  readonly fields: Readonly<
    Partial<
      Record<
        | 'title'
        | 'hiringOrganization'
        | 'jobLocation'
        | 'salary'
        | 'employmentType'
        | 'datePosted'
        | 'validThrough'
        | 'description',
        JsonPath
      >
    >
  >;
  /** Pay counts as stated only where this value does not say that it is the site's own estimate. */
  readonly estimated?: ValueTest;
}

/** A value of the JSON and what it must look like. */
export interface ValueTest {
  readonly path: string;
  readonly match: RegExp;
}

/**
 * The page's own JSON of the cards that it lists. It adds to cards what they do not show (pay), by their ids; and gives
 * cards without an element where the page shows none that can be read.
 */
export interface CardJson extends ScriptJson {
  /** Where the list stands. */
  readonly list: string;
  /** Where in an item its id stands, and the other fields. */
  readonly id: string;
  readonly fields: Readonly<
    { readonly title: JsonPath } & Partial<Record<'url' | 'hiringOrganization' | 'jobLocation' | 'salary', JsonPath>>
  >;
  /** As for `EmbeddedJson`. */
  readonly estimated?: ValueTest;
}

/** Cards of a results page. */
export interface CardHooks {
  /** Only at addresses whose path matches: a posting's own page lists other postings too. */
  readonly path?: RegExp;
  /** Matches one element a card. */
  readonly card: string;
  /** The site fills cards in as they are scrolled near: one with an id and no words yet is a card whose title is "". */
  readonly filledLater?: true;
  readonly id?: readonly Hook[];
  readonly link?: readonly Hook[];
  readonly title: readonly Hook[];
  readonly hiringOrganization?: readonly Hook[];
  readonly jobLocation?: readonly Hook[];
  readonly salary?: readonly Hook[];
}

/** A site: where the words of its postings stand, never what they mean. One file in `src/sites/`. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** WebExtension match patterns of the pages that may hold a posting. They become permissions, so as few as do. */
  readonly matches: readonly string[];
  /** Further addresses that serve the same pages: read where a saved page comes from there, never asked permission for. */
  readonly readsAlso?: readonly string[];
  /** On after installation. Others are optional permissions, asked for when switched on. */
  readonly enabledByDefault: boolean;
  /**
   * The posting's id in an address: the first group that matches, looked for in path and query; a function where the
   * address is encoded. No match: the address names no posting.
   */
  readonly postingId?: RegExp | ((url: URL) => string | null);
  /**
   * CSS that only pages of this platform match, at whatever address: employers have its pages under names of their own.
   * Looked at where no site's patterns cover the address and our script runs all the same (a saved page, the popup).
   */
  readonly madeBy?: string;
  /** A frame of the same origin in which the site shows its pages to some: what is in it is read first. */
  readonly frame?: string;
  /** What a page is, where the address does not tell: "list" holds cards and no posting, "posting" no cards, "other" neither. */
  readonly kind?: (page: Page) => 'posting' | 'list' | 'other';
  /** Several where the site writes it in several ways: the first that is about the address's posting is used. */
  readonly embedded?: EmbeddedJson | readonly EmbeddedJson[];
  /** Several layouts: the first whose description is found is used. */
  readonly layouts?: readonly Layout[];
  /** Fields that the site's hooks give better than its JSON-LD does. */
  readonly hooksFirst?: readonly (keyof PostingHooks)[];
  /** What its schema.org data gets wrong: pay that is the site's own guess, written as if it were stated. */
  readonly notFromSchema?: readonly 'structuredSalary'[];
  /** The first that matches is used. */
  readonly cards?: readonly CardHooks[];
  readonly cardJson?: CardJson;
}

/** Types a site file. Nothing else: a site is data. */
export const defineSite = (site: Site): Site => site;
