import type { SiteMode } from '../../domain/model/settings';
import type { CurrentPage } from './current-page';
import type { ReadersOnDemand } from './readers-on-demand';

/** Where the script was started, and why. */
export interface PageStart {
  /** The site file's id, or the origin of a site without a file. */
  readonly siteId: string;
  /** The page at this moment, with what its site's file says. */
  readonly here: () => CurrentPage;
  /** What the page at this moment may still be waiting for. */
  readonly demand: ReadersOnDemand;
  /** Where the user asked this very page to be shown; null where its site is on. */
  readonly once: SiteMode | null;
  /** Where the user wanted postings of this site shown when the script began; "off" where nobody could say. */
  readonly mode: SiteMode;
  /** False in a frame of another page. */
  readonly isTop: boolean;
}
