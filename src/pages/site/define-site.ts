import type { SiteCheck } from '../../domain/model/site-check';

/** Elements of the page whose words are wanted. */
export interface Place {
  /** CSS. `{id}` stands for the posting's id in the address; where the address has none, this place is skipped. */
  readonly selector: string;
  /** Read this attribute instead of the text. */
  readonly attribute?: string;
  /** The value is the first group. Where the text does not match, the next element is tried. */
  readonly match?: RegExp;
  /** Look in the whole document instead of the posting's root. */
  readonly in?: 'document';
  /** Only elements before the description, because other postings follow it. */
  readonly above?: true;
  /** Only where an element of the root shows this very text. A document's title may not be the open posting's. */
  readonly shown?: true;
}

/** Reads the organisation from the document's title, after the posting's own title is taken out of it. */
export interface NameInTitle {
  /** CSS of the element that shows the posting's title. Nothing is read where there is none. */
  readonly besideTitleAt: string;
}

/**
 * Where a field's words are. A string is a CSS selector, and its first element with text gives the value. A function is
 * for what no selector can say, and has a comment that says why. Hooks are tried in the order of their list.
 */
export type Hook = string | Place | NameInTitle | ((root: Element, page: Page) => string | null);

/** What a site file may look at: a page, its address and the posting's id. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** The posting's id in the address, or null where the address names none. */
  readonly id: string | null;
  /** That id alone; where there is none, the numbers and UUIDs in the address that may be one. */
  readonly ids: readonly string[];
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
  /** All matches are taken. Each is one short label. */
  readonly details?: readonly Hook[];
  /** CSS of the element whose blocks are the advert's text. Several matches are joined in document order. */
  readonly description?: readonly string[];
}

/** One of the layouts in which a site shows a posting. */
export interface Layout extends PostingHooks {
  /**
   * CSS of the element that holds the posting, such as a detail pane. A layout is skipped where none matches. The whole
   * page where left out.
   */
  readonly root?: readonly string[];
  /** The id that the pane itself shows. A pane whose id is not the address's is stale and is not read. */
  readonly paneId?: readonly Hook[];
  /**
   * Where no selector finds the description, take what stands under a heading such as "Job description" in the root.
   * This is for panes, which structure alone cannot tell from the list beside them. It counts as found by structure.
   */
  readonly descriptionUnderHeading?: true;
  /** For application forms: with title and organisation the page is a posting although its text is on another tab. */
  readonly mayLackDescription?: true;
}

/** JSON that the page has in a script element. */
export interface ScriptJson {
  readonly selector: string;
  /**
   * For scripts that are code: the text right before the JSON ("window._initialData="). The JSON ends with its closing
   * bracket. Left out where the whole script is JSON.
   */
  readonly after?: string;
}

/** Keys with dots between, items of a list by number ("results.0.job"). The first path that finds something counts. */
export type JsonPath = string | readonly string[];

/** The page's own JSON of the posting that it shows. */
export interface EmbeddedJson extends ScriptJson {
  /** The path to the posting; "" where the whole JSON is the posting. */
  readonly posting: string;
  /** The path to its id, from the posting. It must be the address's, because JSON goes stale on in-page navigation. */
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
  /** Where this value matches, the pay is the site's own estimate and does not count as stated. */
  readonly estimated?: ValueTest;
}

/** A value of the JSON and the pattern to hold it against. */
export interface ValueTest {
  readonly path: string;
  readonly match: RegExp;
}

/**
 * The page's own JSON of the cards that it lists. By their ids, it adds what cards do not show (pay). Where no card on
 * the page can be read, it gives cards without elements.
 */
export interface CardJson extends ScriptJson {
  /** The path to the list. */
  readonly list: string;
  /** The path to an item's id, from the item; those of the other fields below. */
  readonly id: string;
  readonly fields: Readonly<
    { readonly title: JsonPath } & Partial<Record<'url' | 'hiringOrganization' | 'jobLocation' | 'salary', JsonPath>>
  >;
  /** As for `EmbeddedJson`. */
  readonly estimated?: ValueTest;
}

/** How the cards of a results page are read. */
export interface CardHooks {
  /** Only at addresses whose path matches, because a posting's own page lists other postings too. */
  readonly path?: RegExp;
  /** CSS that matches one element for each card. */
  readonly card: string;
  /**
   * The site fills cards in when the user scrolls near. A card with an id and no words yet is read with "" as its
   * title.
   */
  readonly filledLater?: true;
  readonly id?: readonly Hook[];
  readonly link?: readonly Hook[];
  readonly title: readonly Hook[];
  readonly hiringOrganization?: readonly Hook[];
  readonly jobLocation?: readonly Hook[];
  readonly salary?: readonly Hook[];
}

/** A site: where the words of its postings stand, never what they mean. Each site is one file in `src/sites/`. */
export interface Site {
  readonly id: string;
  readonly name: string;
  /** Under what it stands in the options. Left out for a board, which has postings of many employers. */
  readonly listedAs?: 'employers-system' | 'careers-page';
  /** What the file was written after. The options say it of every site. */
  readonly checked: SiteCheck;
  /** WebExtension match patterns of the pages that may hold a posting. Each becomes a permission, so there are few. */
  readonly matches: readonly string[];
  /** Further addresses of the same pages. Saved pages from there are read. We never ask permission for them. */
  readonly readsAlso?: readonly string[];
  /** Whether it is on after installation. Any other is an optional permission, asked for when it is switched on. */
  readonly enabledByDefault: boolean;
  /**
   * The posting's id in an address: the first group that matches in path and query, or a function where the address is
   * encoded. Where nothing matches, the address names no posting.
   */
  readonly postingId?: RegExp | ((url: URL) => string | null);
  /**
   * CSS that only pages of this platform match, at any address, because employers show its pages on domains of their
   * own. Used where no site's patterns cover the address and our script runs all the same (a saved page, the popup).
   */
  readonly madeBy?: string;
  /** CSS of a frame of the same origin in which the site shows its pages to some users. It is read before the page. */
  readonly frame?: string;
  /**
   * What a page is, where the address does not say: a "list" has cards only, a "posting" has no cards, "other" has
   * neither.
   */
  readonly kind?: (page: Page) => 'posting' | 'list' | 'other';
  /** Several where the site writes its JSON in several ways. The first that is about the address's posting is used. */
  readonly embedded?: EmbeddedJson | readonly EmbeddedJson[];
  /** The first layout whose description is found is used. */
  readonly layouts?: readonly Layout[];
  /** The fields that the site's hooks give better than its JSON-LD does. */
  readonly hooksFirst?: readonly (keyof PostingHooks)[];
  /** What its schema.org data gets wrong: pay that is the site's own guess, or the place of the work. */
  readonly notFromSchema?: readonly ('structuredSalary' | 'jobLocation')[];
  /** The first entry that finds cards is used. */
  readonly cards?: readonly CardHooks[];
  readonly cardJson?: CardJson;
}

/** Gives a site file its type and does nothing else, because a site is data. */
export const defineSite = (site: Site): Site => site;
