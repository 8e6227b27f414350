import type { Page } from '../site/define-site';
import type { FieldValues } from '../site/field-values';
import { advertText, isProse, withoutHeading } from '../text/advert-text';
import { blockText, textAfter } from '../text/block-text';
import { lineText } from '../text/line-text';
import { normaliseWords } from '../text/normalise-words';
import { type ShortText, shortTexts } from '../text/short-texts';
import { advertBelowTitle, firstProse, headlineUnder, isPay, linesUnderTitle, textLengths } from './below-title';
import { descriptionBlock } from './description-block';
import { isListDocument, isListTitle, titleParts } from './document-title';
import { findAdvertiser, siteOwner } from './find-advertiser';
import { type FoundTitle, findTitle } from './find-title';
import { isEstimate, labelCount, labelledFields } from './labelled-fields';
import { advertWords, looksLikePosting } from './looks-like-posting';
import { type OtherPostings, otherPostings, postingRoot } from './own-part';

/**
 * How we know that a page is a posting's: by its address, or by its own data (schema.org, JSON); null where neither
 * says.
 */
export type KnownBy = 'address' | 'data' | null;

/** An advert is at least this long. The teaser on a card is shorter. Characters. */
const SHORTEST = 250;
/** An advert is at least this long where the address or the data says that the page is a posting's. Characters. */
const SHORTEST_KNOWN = 90;

/**
 * What structure found. `payLine` is the line of pay right under the title, the only pay that is surely the posting's.
 */
export interface StructureReading extends FieldValues {
  readonly payLine?: string | null;
  /** The organisation that stands beside a label. It is surely the advertiser, and not the site. */
  readonly advertiser?: string | null;
}

/**
 * Reads a page by its headings, labels and document title alone. It finds the title first, then what follows it in the
 * smallest block that has most of the page's text, without other postings. `known` is the title where a better rung has
 * it. Where `knownBy` is null the page must look like a posting (`looksLikePosting`). Where the address says that it is
 * one, it must at least have an advert's words, because the address changes before the page shows its posting. Null
 * where nothing shows a posting.
 *
 * This folder reads pages that no site file covers, or whose hooks are out of date. It uses what any posting has, and
 * never the names of one site.
 */
export function readStructure(
  page: Page,
  within: Element,
  knownBy: KnownBy,
  known: string | null,
): StructureReading | null {
  const heading = firstHeading(within);
  if (knownBy === null && isListTitle(heading)) return null;
  const everywhere = shortTexts(within);
  if (knownBy === null && isListDocument(page.document, textOfTitle(page.document, everywhere) ?? heading)) return null;
  const root = postingRoot(within, everywhere, page);
  const texts = root === within ? everywhere : shortTexts(root);
  const title = findTitle(page, root, texts, known);
  if (title === null) return null;
  const others = otherPostings(page, root, title.element, texts);
  const own = texts.filter(({ element }) => !others.hold(element));
  const advert = findAdvert(root, title, own, others, knownBy);
  const labelled = labelledFields(root, own, advert?.root ?? null, title.element, others);
  const headline = title.element && isOnlyTitle(title, texts) ? headlineUnder(title.element, texts, others) : [];
  const unnamed = title.element ? linesUnderTitle(title.element, headline) : null;
  // A list of cards or of facts has an advert's words too, but no sentences.
  const isAdvert = advert && (isProse(advert.text) || (advert.isHeaded && knownBy !== null));
  if (!isAdvert) {
    // A page that is sure to be a posting's may have its text elsewhere (a tab, a file). Its labels are still worth
    // reading.
    return knownBy === 'data' ? labelled : null;
  }
  const { text, parts, isHeaded } = advert;
  const labels = labelCount(own);
  if (knownBy === null && !looksLikePosting(page, { title: title.text, text, parts, isHeaded, labels, texts: own }))
    return null;
  if (knownBy === 'address' && parts === 0 && !isHeaded && advertWords(text) < 3) return null;
  const inTitle = titleParts(page.document, title.text);
  const jobLocation = labelled.jobLocation ?? unnamed?.jobLocation ?? inTitle.jobLocation ?? null;
  const line = unnamed?.salary ?? null;
  // Without a sign and without a place nothing tells the currency ("200K-300K Annually").
  const payLine = line !== null && (jobLocation !== null || /[£$€₹]/.test(line)) ? line : null;
  return {
    ...labelled,
    title: title.text,
    hiringOrganization:
      labelled.hiringOrganization ??
      findAdvertiser(page, inTitle, { title: title.element, texts: own, headline, text }) ??
      // A site that has a site file is a board, and its name is not the employer's.
      (knownBy === 'address' ? null : siteOwner(page, root, text)),
    advertiser: labelled.hiringOrganization ?? null,
    jobLocation,
    ...payOf(labelled, payLine),
    payLine,
    details: advert.lead,
    description: text,
  };
}

/**
 * Whether the title stands once. Beside a list it stands on a card too, and what follows there may be the next card's.
 */
const isOnlyTitle = ({ text, element }: FoundTitle, texts: readonly ShortText[]): boolean =>
  element?.closest('h1') !== null || texts.filter((each) => each.text === text).length < 2;

/**
 * Pay beside a label, else the line that looks like pay. A line that says that it is estimated is the site's own guess.
 */
function payOf(labelled: FieldValues, line: string | null): Pick<FieldValues, 'salary' | 'salaryEstimate'> {
  const { salary = null, salaryEstimate = null } = labelled;
  // A label further down may be another posting's. A line of nothing but pay right under the title is this posting's.
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
  texts: readonly ShortText[],
  others: OtherPostings,
  knownBy: KnownBy,
): Advert | null {
  const shortest = knownBy === null ? SHORTEST : SHORTEST_KNOWN;
  const kinds = texts.filter(({ heading }) => heading === 'part' || heading === 'section').slice(0, 100);
  const distinct = (text: string) =>
    new Set(kinds.map((each) => each.text.toLowerCase()).filter((part) => text.toLowerCase().includes(part))).size;
  if (title.element) {
    const after = kinds.filter(
      ({ element }) => title.element && (title.element.compareDocumentPosition(element) & 4) !== 0,
    );
    const region = advertBelowTitle(title.element, root, after, textLengths(root), others);
    const prose = firstProse(title.element);
    const inRegion = after.filter(({ element }) => region.root.contains(element));
    for (const { element } of inRegion.filter(({ heading }) => heading === 'section').slice(0, 5)) {
      const headed = withoutHeading(textAfter(element, region.root, others.nodes));
      const { text } = advertText(headed.split('\n'), true);
      const before = inRegion.filter(
        (each) => each.heading === 'part' && (each.element.compareDocumentPosition(element) & 4) !== 0,
      );
      const isPart = isPartOfAdvert(element) && (prose?.compareDocumentPosition(element) ?? 0) & 4;
      if (text.length >= shortest && before.length === 0 && !isPart)
        return { root: region.root, text, lead: [], parts: distinct(text), isHeaded: true };
    }
    const { text, lead } = advertText(blockText(region.nodes, others.nodes).split('\n'));
    if (text.length >= shortest && (knownBy !== null || text.length >= SHORTEST))
      return { root: region.root, text, lead, parts: distinct(text), isHeaded: false };
  }
  // Where the page shows the title, the advert follows it or there is none.
  if (title.element) return null;
  const block = descriptionBlock(root, texts);
  return block && { root: block.start, text: block.text, lead: [], parts: distinct(block.text), isHeaded: true };
}

/**
 * Whether a heading may stand over a part of the advert. "The role" stands over a whole advert or, after a paragraph
 * about the employer, over a part of it. "About the job" is a heading of the site and stands over the whole.
 */
const isPartOfAdvert = (heading: Element): boolean =>
  /^(?:the|about the|about this) (?:role|position|opportunity)$|^the job$|^(?:role|position) (?:overview|summary)$/.test(
    normaliseWords(lineText(heading)),
  );

const firstHeading = (root: Element): string => {
  const heading = root.querySelector('h1');
  return heading ? (lineText(heading) ?? '') : '';
};

/** The text that the document's title begins with, which may stand below the site's own `h1`; not a card's link. */
const textOfTitle = ({ title }: Document, texts: readonly ShortText[]): string | undefined => {
  const held = texts.filter(({ text }) => text.length > 5 && title.trim().toLowerCase().startsWith(text.toLowerCase()));
  return held.length === 1 && !held[0]?.element.closest('a') ? held[0]?.text : undefined;
};
