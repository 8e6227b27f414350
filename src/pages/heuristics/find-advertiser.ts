import type { Page } from '../site/define-site';
import { elementsAfter } from '../text/elements-after';
import { lineText } from '../text/line-text';
import { isPlaceLine, mayBePlace } from '../text/place-line';
import type { ShortText } from '../text/short-texts';
import type { TitleParts } from './document-title';
import { isNamedIn, isNoEmployer, isOfSite, organisationName, siteName } from './organisation-name';

/** Where an advertiser without a label may be named. */
interface Surroundings {
  readonly title: Element | null;
  /** The page's short texts that are not another posting's. */
  readonly texts: readonly ShortText[];
  /** Those between title and advert. */
  readonly headline: readonly ShortText[];
  /** The advert. */
  readonly text: string;
}

/** Short texts before the title in which a name is looked for. */
const MOST_BEFORE = 4;

/**
 * Who advertises, where no label says it: as the document's title says, else as stands beside the posting's title. The
 * name of the site itself counts only where the advert has it too, because else the site is a board.
 */
export function findAdvertiser(page: Page, parts: TitleParts, around: Surroundings): string | null {
  const { hiringOrganization: named } = parts;
  const isSites = !parts.isWorded && named !== null && isOfSite(named, page);
  if (named !== null && (!isSites || isNamedIn(named, around.text)) && !isNoEmployer(named)) return named;
  const { title } = around;
  const below = title && elementsAfter(title);
  const before = around.texts.filter(
    ({ element }) => title && !below?.has(element) && !title.contains(element) && !element.contains(title),
  );
  return nameBeside([...around.headline, ...before.slice(-MOST_BEFORE)], around.text);
}

/** The owner of a site: its name where the advert has it too, else whose careers site it says to be in a heading. */
export function siteOwner({ document }: Page, root: Element, text: string): string | null {
  const name = siteName(document);
  if (name !== null && !isNoEmployer(name) && isNamedIn(name, text)) return name;
  const headings = [...root.querySelectorAll('h1')].slice(0, 5).map((heading) => lineText(heading));
  return organisationName(headings.find((heading) => organisationName(heading) !== heading));
}

/** Addresses of the pages on which boards present an employer. */
const EMPLOYER_PAGE = /\/(?:company|companies|employers?|organi[sz]ation|cmp|unternehmen|entreprises?)\/./;

const LONGEST_NAME = 60;

/**
 * The organisation that stands beside the title without a label: the first of `texts` that links to the page of an
 * employer, or that looks like a name and is one in the advert's `text` too.
 */
function nameBeside(texts: readonly ShortText[], text: string): string | null {
  const names = texts.filter(
    (each) =>
      each.text.length <= LONGEST_NAME &&
      /^[\p{Lu}\d]\S/u.test(each.text) &&
      !each.text.endsWith(':') &&
      mayBePlace(each.text) &&
      !isPlaceLine(each.text),
  );
  const linked = names.find(({ element }) => EMPLOYER_PAGE.test(element.closest('a')?.getAttribute('href') ?? ''));
  return (linked ?? names.find((each) => isNameIn(each.text, text)))?.text ?? null;
}

/** Whether the advert speaks of `name` as of an organisation: twice, and once as of one to work at. */
function isNameIn(name: string, text: string): boolean {
  const parts = text.split(name);
  const isAt = parts.slice(0, -1).some((before) => /\b(?:at|join|joining|about|bei|chez|bij|hos) $/i.test(before));
  return parts.length > 2 && isAt;
}
