import type { PagePosting } from '../domain/model/page-posting';
import { ALL_READERS } from '../pages/all-readers';
import { readOpenPosting } from '../pages/read-open-posting';
import type { Page, Site } from '../pages/site/define-site';
import { PAGE_FIELDS } from '../pages/site/field-values';
import { normaliseWords } from '../pages/text/normalise-words';
import { layoutLines } from './layout-lines';
import { maskOf } from './mask';
import { pageOutline } from './page-outline';
import { FIELD_MARK, pageTree } from './page-tree';
import { kindWords, marked, textKind, wordCount } from './text-kind';

/** A page's report is not longer. Characters. */
export const LONGEST_REPORT = 60_000;

/** Fields whose value is one short text, which can be found again on the page. */
const SHORT = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'salary',
  'salaryEstimate',
  'employmentType',
] as const satisfies readonly (keyof PagePosting)[];

/**
 * Describes a page so that a fixture can be written from it: how each field was read, which layouts of the site match,
 * and the structure of the page. It holds no word of the page: texts are named by their kind, and names and addresses
 * are masked. It is in English in every language, because we read it.
 *
 * This folder names what a page's texts are and never says what they say. It only reads, as `src/pages` does.
 */
export function pageReport(
  page: Page,
  site: Site | null,
  isOurs: (element: Element) => boolean,
  longest = LONGEST_REPORT,
): string {
  const reading = readOpenPosting({ ...page, site, readers: ALL_READERS });
  const { posting, cards, unread } = reading;
  const mask = maskOf(page, site);
  const fields = PAGE_FIELDS.map(
    (field) => `${field} ${posting?.rungs[field] ? `by ${posting.rungs[field]}` : 'not read'}`,
  );
  const kindOf = kindWithField(posting);
  const head = [
    `site: ${site?.id ?? 'without a file'}`,
    `address: ${site ? '' : marked('host')}${mask.address(page.url.href)}`,
    `posting:${posting ? fields.map((field) => `\n  ${field}`).join('') : ` none (${unread?.code ?? `${cards.length} cards`})`}`,
    ...(site ? layoutLines(site, page) : []),
    `cards: ${cards.length}`,
  ].join('\n');
  const { documentElement } = page.document;
  const outline = pageOutline(pageTree(documentElement, { mask, kindOf, isOurs }), longest - head.length - 200);
  return `${head}\n\n${outline}\n`;
}

/** Names a text by the field that was read from it, or else by its kind. */
function kindWithField(posting: PagePosting | null): (text: string) => string {
  const fields = new Map<string, string>();
  for (const field of SHORT) {
    const words = normaliseWords(posting?.[field]);
    if (words !== '' && !fields.has(words)) fields.set(words, field);
  }
  return (text) => {
    const field = text.length < 300 ? fields.get(normaliseWords(text)) : undefined;
    return field ? marked(`${textKind(text).kind}${FIELD_MARK}${field}, ${wordCount(text)} words`) : kindWords(text);
  };
}
