/**
 * How a field was found on the page, most trusted first. `embedded` is the page's own JSON, `hook` an id, a data-* or
 * ARIA attribute or a class that the site file names, `structure` headings and the largest text block.
 */
export type Rung = 'embedded' | 'json-ld' | 'microdata' | 'hook' | 'structure' | 'record';

/** The fields of a `PagePosting` that a rung is recorded for. */
export type PageField =
  | 'title'
  | 'hiringOrganization'
  | 'jobLocation'
  | 'salary'
  | 'structuredSalary'
  | 'employmentType'
  | 'details'
  | 'datePosted'
  | 'validThrough'
  | 'description';

/**
 * A part of a posting that was not found on its page. `form`: the page is the application form, and the posting's text
 * is on another page.
 */
export type UnreadPart = PageField | 'form';

/** schema.org `baseSalary` as the page has it: nothing is converted, so `minValue` may be a string such as "70,000". */
export interface StructuredSalary {
  readonly currency: string | null;
  readonly minValue: string | number | null;
  readonly maxValue: string | number | null;
  /** schema.org's HOUR, DAY, WEEK, MONTH, YEAR, or whatever the page wrote. */
  readonly unitText: string | null;
}

/**
 * A posting as strings, exactly as the page has them. `src/pages` makes it and `src/domain` parses it. Fields that the
 * page does not have are null (or empty, for lists), and never a guess.
 */
export interface PagePosting {
  /** The site file's id ("linkedin"), or "generic" where no site file speaks for the address, or "record". */
  readonly site: string;
  /** How the description was found, in coarser terms than `rungs`. */
  readonly readBy: 'site' | 'json-ld' | 'microdata' | 'generic' | 'record';
  /** The site's own id for the posting where the address or the page names it. */
  readonly id: string | null;
  readonly url: string;
  readonly title: string | null;
  readonly hiringOrganization: string | null;
  readonly jobLocation: string | null;
  /**
   * The countries that the page's schema.org data names for the work (`jobLocation`, `applicantLocationRequirements`),
   * as written: "GB", "USA", "United Kingdom". Empty where it names none.
   */
  readonly countries: readonly string[];
  /** The language that the page says it is in, as written ("en-GB"). Boards leave "en-US" in place, so it says little. */
  readonly language: string | null;
  /**
   * The page's own salary field, verbatim ("£60K/yr - £80K/yr"). A figure that the site marks as its own estimate goes
   * into `salaryEstimate` instead.
   */
  readonly salary: string | null;
  /** The site's own estimate of pay, verbatim, where it shows one. It never counts as stated pay. */
  readonly salaryEstimate: string | null;
  readonly structuredSalary: StructuredSalary | null;
  /** schema.org `employmentType` or the site's own label for it, verbatim. */
  readonly employmentType: string | null;
  /** Short labels beside the title ("Hybrid", "Full-time", "£60K/yr - £80K/yr"), each verbatim. */
  readonly details: readonly string[];
  /** ISO date (YYYY-MM-DD) where the page has one in a machine-readable form. */
  readonly datePosted: string | null;
  readonly validThrough: string | null;
  /**
   * The advert's text. Each block is on a line of its own, each list item on a line that begins with "- ", and white
   * space is collapsed.
   */
  readonly description: string;
  /** The rung that gave each field. A field that the page does not have is left out. */
  readonly rungs: Readonly<Partial<Record<PageField, Rung>>>;
}

/** A posting with every field empty, to start from when only a few fields are known. */
export const BLANK_PAGE: PagePosting = {
  site: 'record',
  readBy: 'record',
  id: null,
  url: '',
  title: null,
  hiringOrganization: null,
  jobLocation: null,
  countries: [],
  language: null,
  salary: null,
  salaryEstimate: null,
  structuredSalary: null,
  employmentType: null,
  details: [],
  datePosted: null,
  validThrough: null,
  description: '',
  rungs: {},
};

/** One posting in a list of results. Strings as the page has them. */
export interface PageCard {
  /** The site's own id for the posting. A card without an id uses its address instead. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string;
  readonly hiringOrganization: string | null;
  readonly jobLocation: string | null;
  /** The card's salary text, verbatim; a site's own estimate is left out. */
  readonly salary: string | null;
}

/** Why nothing was read. */
export interface Unread {
  readonly code: 'not-a-posting' | 'unreadable';
}

/** All that was read from a page: its posting (or the open detail pane of a results page) and its cards. */
export interface PageReading {
  readonly posting: PagePosting | null;
  readonly cards: readonly PageCard[];
  /** Set only where the page has neither a posting nor cards. */
  readonly unread: Unread | null;
}
