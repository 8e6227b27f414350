import type { Page } from '../site/define-site';
import type { FieldValues } from '../site/field-values';
import { advertText, isProse } from '../text/advert-text';
import { blockText } from '../text/block-text';
import { lineText } from '../text/line-text';
import { normaliseWords } from '../text/normalise-words';
import { withoutHeading } from '../text/section-headings';
import { type ShortText, shortTexts } from '../text/short-texts';
import { textLengths } from '../text/text-lengths';
import { advertBelowTitle, textAfter } from './advert-below-title';
import { descriptionBlock } from './description-block';
import { isListDocument, isListTitle, titleParts } from './document-title';
import { isInside, otherPostings } from './exclude-other-postings';
import { type FoundTitle, findTitle } from './find-title';
import { isEstimate, labelCount, labelledFields } from './labelled-fields';
import { firstProse, isPay, linesUnderTitle } from './lines-under-title';
import { advertWords, looksLikePosting } from './looks-like-posting';
import { siteName } from './organisation-name';
import { postingRoot } from './posting-root';

/** What makes a page a posting's: its address, or its own data (schema.org, JSON); null where nothing does but its looks. */
export type KnownBy = 'address' | 'data' | null;

/** An advert is at least this long; a teaser on a card is shorter. Characters. */
const SHORTEST = 250;
/** The same on a page whose address or data says that it is a posting's. */
const SHORTEST_KNOWN = 90;

/** What structure found, with the line of pay right under the title: on boards the only pay that is surely the posting's. */
export interface StructureReading extends FieldValues {
  readonly payLine?: string | null;
}

/**
 * Reads a page by its headings, labels and document title alone: the title first, then what follows it in the smallest
 * block that has most of the page's text, without other postings. `known` is the title where a better rung has it. A
 * page that is no posting by `knownBy` must look like one (`looksLikePosting`); one that is by its address must at least
 * have an advert's words: an address is there before its posting is. Null where nothing shows a posting.
 */
export function readStructure(
  page: Page,
  within: Element,
  knownBy: KnownBy,
  known: string | null,
): StructureReading | null {
  if (knownBy === null && (isListDocument(page.document, firstHeading(within)) || isListTitle(firstHeading(within))))
    return null;
  const everywhere = shortTexts(within);
  const root = postingRoot(within, everywhere, page);
  const spots = root === within ? everywhere : shortTexts(root);
  const title = findTitle(page, root, spots, known);
  if (title === null) return null;
  const others = otherPostings(page, root, title.element, spots);
  const own = spots.filter(({ element }) => !isInside(element, others));
  const advert = findAdvert(root, title, own, others, knownBy);
  const labelled = labelledFields(root, own, advert?.root ?? null, title.element, others);
  const unnamed = title.element && isOnlyTitle(title, spots) ? linesUnderTitle(title.element, spots, others) : null;
  // A list of cards, or of facts, has an advert's words too, but no sentences.
  const isAdvert = advert && (isProse(advert.text) || (advert.isHeaded && knownBy !== null));
  if (!isAdvert) {
    // What is sure to be a posting may have its text elsewhere (a tab, a file); its labels are still worth reading.
    return knownBy === 'data' ? labelled : null;
  }
  const { text, parts, isHeaded } = advert;
  const labels = labelCount(own);
  if (knownBy === null && !looksLikePosting(page, { title: title.text, text, parts, isHeaded, labels })) return null;
  if (knownBy === 'address' && parts === 0 && !isHeaded && advertWords(text) < 3) return null;
  const organisation = titleParts(page.document, title.text).hiringOrganization;
  // A site with a file of its own is a board: its name is no employer's.
  const owner = knownBy === 'address' ? null : siteName(page.document);
  const link = [...root.querySelectorAll('a[href*="/company/"], a[href*="/companies/"]')].find(
    (element) => !isInside(element, others),
  );
  return {
    ...labelled,
    title: title.text,
    hiringOrganization: labelled.hiringOrganization ?? (organisation || (link ? lineText(link) : null) || owner),
    jobLocation: labelled.jobLocation ?? unnamed?.jobLocation ?? null,
    ...payOf(labelled, unnamed?.salary ?? null),
    payLine: unnamed?.salary ?? null,
    details: advert.lead,
    description: text,
  };
}

/** Beside a list the same title stands on a card, too: what follows it there may be the next card's. */
const isOnlyTitle = ({ text, element }: FoundTitle, spots: readonly ShortText[]): boolean =>
  element?.closest('h1') !== null || spots.filter((spot) => spot.text === text).length < 2;

/** Pay beside a label, or the line that looks like pay; a line that says that it is estimated is the site's own guess. */
function payOf(labelled: FieldValues, line: string | null): Pick<FieldValues, 'salary' | 'salaryEstimate'> {
  const { salary = null, salaryEstimate = null } = labelled;
  // A label may be another posting's further down; a line of nothing but pay right under the title is this one's.
  const isLabelled = (salary !== null || salaryEstimate !== null) && !(line !== null && isPay(line));
  if (isLabelled || line === null) return { salary, salaryEstimate };
  return isEstimate(line) ? { salary: null, salaryEstimate: line } : { salary: line, salaryEstimate: null };
}

interface Advert {
  readonly root: Element;
  readonly text: string;
  readonly lead: readonly string[];
  readonly parts: number;
  readonly isHeaded: boolean;
}

function findAdvert(
  root: Element,
  title: FoundTitle,
  spots: readonly ShortText[],
  others: ReadonlySet<Node>,
  knownBy: KnownBy,
): Advert | null {
  const shortest = knownBy === null ? SHORTEST : SHORTEST_KNOWN;
  const kinds = spots.filter(({ heading }) => heading === 'part' || heading === 'section').slice(0, 100);
  const distinct = (text: string) =>
    new Set(kinds.map((spot) => spot.text.toLowerCase()).filter((part) => text.toLowerCase().includes(part))).size;
  if (title.element) {
    const after = kinds.filter(
      ({ element }) => title.element && (title.element.compareDocumentPosition(element) & 4) !== 0,
    );
    const region = advertBelowTitle(title.element, root, after, textLengths(root), others);
    const prose = firstProse(title.element);
    const inRegion = after.filter(({ element }) => region.root.contains(element));
    for (const { element } of inRegion.filter(({ heading }) => heading === 'section').slice(0, 5)) {
      const headed = withoutHeading(textAfter(element, region.root, others));
      const { text } = advertText(headed.split('\n'));
      const before = inRegion.filter(
        (spot) => spot.heading === 'part' && (spot.element.compareDocumentPosition(element) & 4) !== 0,
      );
      const isPart = isPartOfAdvert(element) && (prose?.compareDocumentPosition(element) ?? 0) & 4;
      if (text.length >= shortest && before.length === 0 && !isPart)
        return { root: region.root, text, lead: [], parts: distinct(text), isHeaded: true };
    }
    const { text, lead } = advertText(blockText(region.nodes, others).split('\n'));
    if (text.length >= shortest && (knownBy !== null || text.length >= SHORTEST))
      return { root: region.root, text, lead, parts: distinct(text), isHeaded: false };
  }
  // What follows a title that the page shows is the advert, or there is none.
  if (title.element) return null;
  const block = descriptionBlock(root, spots, false);
  return block && { root: block.start, text: block.text, lead: [], parts: distinct(block.text), isHeaded: true };
}

/** "The role" stands over a whole advert, or, after a paragraph about the employer, over a part of it. "About the job" is a site's own. */
const isPartOfAdvert = (heading: Element): boolean =>
  /^(?:the|about the|about this) (?:role|position|opportunity)$|^the job$|^(?:role|position) (?:overview|summary)$/.test(
    normaliseWords(lineText(heading)),
  );

const firstHeading = (root: Element): string => {
  const heading = root.querySelector('h1');
  return heading ? (lineText(heading) ?? '') : '';
};
