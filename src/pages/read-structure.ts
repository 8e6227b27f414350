import type { Page } from './define-site';
import { type DescriptionBlock, descriptionBlock } from './description-block';
import { isListTitle, titleParts } from './document-title';
import type { FieldValues } from './field-values';
import { labelledFields } from './labelled-fields';
import { lineText } from './line-text';
import { headingKind } from './posting-headings';
import { postingRoot } from './posting-root';
import { textSpots } from './text-spots';
import { wordsOf } from './words-of';

/**
 * Reads a page by its headings, labels and document title alone. `knownBy` is what makes it a posting: its address, or
 * its own data (schema.org, JSON). A page that is none by either must show it by headings that adverts have; only a page
 * that is one by its data may be taken at its largest block: an address is there before its posting is. Null where
 * nothing shows a posting.
 */
export function readStructure(page: Page, within: Element, knownBy: 'address' | 'data' | null): FieldValues | null {
  if (knownBy === null && (isListTitle(page.document.title) || isListTitle(firstHeading(within)))) return null;
  const everywhere = textSpots(within);
  const root = postingRoot(within, everywhere, page);
  const spots = root === within ? everywhere : textSpots(root);
  const block = descriptionBlock(root, spots, knownBy === 'data');
  // What is sure to be a posting may have its text elsewhere (a tab, a file); its labels are still worth reading.
  if (!block) return knownBy === 'data' ? labelledFields(root, spots, null) : null;
  const title = titleOf(page, root, block, root !== within);
  if (title === null) return null;
  const organisation = titleParts(page.document, title).hiringOrganization;
  const link = root.querySelector('a[href*="/company/"], a[href*="/companies/"]');
  const labelled = labelledFields(root, spots, block.start);
  return {
    ...labelled,
    title,
    hiringOrganization: labelled.hiringOrganization ?? (organisation || (link && lineText(link))),
    description: block.text,
  };
}

const firstHeading = (root: Element): string => {
  const heading = root.querySelector('h1');
  return heading ? (lineText(heading) ?? '') : '';
};

/**
 * The heading that the document's title begins with or holds; else the last h1 above the description; else the title
 * itself, as far as its first separator.
 */
function titleOf(page: Page, root: Element, block: DescriptionBlock, isPart: boolean): string | null {
  const inTitle = ` ${wordsOf(page.document.title)} `;
  const said = wordsOf(titleParts(page.document, null).title);
  const headings = [...root.querySelectorAll('h1, h2, h3, [role="heading"]')]
    .slice(0, 200)
    .filter((element) => !element.closest('nav, footer, aside, dialog, [role="dialog"]'))
    .filter((element) => (element.compareDocumentPosition(block.start) & 4) !== 0)
    .map((element) => ({ level: element.tagName, text: lineText(element) ?? '' }))
    .filter(({ text }) => text.length >= 3 && text.length <= 200 && headingKind(text) === null);
  const exact = headings.find(({ text }) => wordsOf(text) === said);
  const held = headings.filter(({ text }) => wordsOf(text) !== '' && inTitle.includes(` ${wordsOf(text)} `));
  const longest = held.reduce<string | null>(
    (best, { text }) => (best && best.length >= text.length ? best : text),
    null,
  );
  const lastTop = headings.filter(({ level }) => level === 'H1').at(-1)?.text;
  // One of several adverts on a page: the document's title is the page's.
  const ofPart = isPart ? headings[0]?.text : undefined;
  return exact?.text ?? longest ?? lastTop ?? ofPart ?? titleParts(page.document, null).title;
}
