import { parseHtml } from '../../src/cli/parse-html';
import type { Expected } from './expected';

/** An undamaged page with what a person sees on it. */
export interface WholePage {
  /** "linkedin/guest-view-norwich" */
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Null where no posting may be read: a list, a home page, a pane that is stale. */
  readonly expected: Expected | null;
}

/** One way to damage a page. */
export interface Damage {
  /** The name in the report and in the list of known failures: "b classes renamed". */
  readonly name: string;
  /** Gives the damaged page in one or several variants. Each call makes new documents, which the caller may keep. */
  readonly apply: (page: WholePage, random: () => number) => Iterable<Document>;
}

/** Parses an undamaged page. Its scripts do not run, and nothing is loaded. */
export const parsePage = ({ html }: Pick<WholePage, 'html'>): Document => parseHtml(html);
