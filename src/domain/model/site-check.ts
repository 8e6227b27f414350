/** What a site file was written after, so that the options can say how far to trust it. */
export interface SiteCheck {
  /**
   * `real-pages`: its hooks were held against pages that somebody saved. `public-sources`: they are what others publish
   * about the site. `schema-org`: the site is read through its schema.org data, and no page was seen.
   */
  readonly on: 'real-pages' | 'public-sources' | 'schema-org';
  /** YYYY-MM: when the newest of those pages was saved, or the newest of those sources was written. */
  readonly asOf: string;
  /** The one kind of page that was seen. Left out where the kinds that are read all were. */
  readonly only?: 'postings' | 'lists' | 'forms';
}
