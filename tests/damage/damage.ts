import { parseHtml } from '../../src/cli/parse-html';
import type { Expected } from './expected';

/** A page with what a reader sees on it. */
export interface WholePage {
  /** "linkedin/guest-view-norwich" */
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Null where nothing may be read: a list, a home page, a pane that is stale. */
  readonly expected: Expected | null;
}

/** One way to hurt a page. */
export interface Damage {
  /** As the report and the lists of known failures name it: "b classes renamed". */
  readonly name: string;
  /** The page hurt in this way, in one variant or several. Each call's own documents: a reader may keep them. */
  readonly hurt: (page: WholePage, random: () => number) => Iterable<Document>;
}

/** The page's document, whole. Scripts do not run and nothing is loaded. */
export const parsePage = ({ html }: Pick<WholePage, 'html'>): Document => parseHtml(html);
