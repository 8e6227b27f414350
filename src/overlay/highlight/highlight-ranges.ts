import type { Annotated } from '../../domain/comparison/result/comparison';
import type { PagePosting } from '../../domain/model/page-posting';
import { isHidden } from '../../pages/text/block-text';
import { squeeze, textRanges } from '../../pages/text/text-ranges';
import { postingRegion } from '../../pages/watch/posting-region';
import type { HighlightKind } from './highlight-style';
import { inDocumentOrder } from './in-document-order';
import { locateText } from './locate-text';

/** Where the words of a posting stand on its page now. Ranges go stale when the page redraws itself. */
export interface HighlightRanges {
  readonly byKind: ReadonlyMap<HighlightKind, readonly Range[]>;
  /** By the id of the skill. */
  readonly bySkill: ReadonlyMap<string, readonly Range[]>;
  /** Some words are not shown now. A click on the page ("Show more") may show them. */
  readonly isPartial: boolean;
}

/**
 * Finds the words of skills and pay on the page that the posting was read from. Words that it does not show are left
 * out.
 */
export function highlightRanges(document: Document, page: PagePosting, annotated: Annotated): HighlightRanges {
  const find = locateText(page.description, textRanges(document.body ?? document.documentElement));
  const bySkill = new Map<string, readonly Range[]>();
  let isPartial = false;
  for (const { id, mentions } of annotated.comparison.skills.demands.flatMap(({ skills }) => skills)) {
    const ranges = mentions.map(find).filter((range) => range !== null);
    bySkill.set(id, ranges);
    isPartial ||= ranges.length < mentions.length;
  }
  const asked = inDocumentOrder([...bySkill.values()].flat());
  const byKind = new Map<HighlightKind, readonly Range[]>(asked.length > 0 ? [['asked', asked]] : []);
  const { pay: read } = annotated.posting;
  const salary = read.kind === 'stated' ? read.salary : null;
  const pay =
    salary?.statedIn === 'text'
      ? find(salary)
      : salary?.statedIn === 'field'
        ? findField(salary.text, postingRegion(document, page))
        : null;
  if (pay) byKind.set('pay', [pay]);
  return { byKind, bySkill, isPartial };
}

/**
 * Finds the first place in the posting's own part of the page that shows the words of a field. Where that part could
 * not be told from the rest of the page, the words must stand there only once, because others may be another posting's.
 */
function findField(text: string, region: Element): Range | null {
  const words = squeeze(text);
  // Buttons are read here although they are no part of an advert's text, because short fields often stand in them.
  const page = textRanges(region, (element) => WITHOUT_WORDS.has(element.localName) || isHidden(element));
  const found: Range[] = [];
  let at = words === '' ? -1 : page.text.indexOf(words);
  for (let tries = 0; at >= 0 && tries < MOST_TRIES; tries += 1) {
    const range = page.range(at, at + words.length);
    if (range && isWhole(range)) found.push(range);
    at = page.text.indexOf(words, at + 1);
  }
  const isWholePage = region === region.ownerDocument.body;
  return isWholePage && found.length > 1 ? null : (found[0] ?? null);
}

/** A hostile page may repeat the words of a field without end. */
const MOST_TRIES = 50;
const WITHOUT_WORDS = new Set(['script', 'style', 'template', 'noscript', 'svg', 'textarea']);

/** Whether a range ends and begins at the edge of a word: "£60k" is not shown by "£60km", nor by "£160k". */
function isWhole({ startContainer, startOffset, endContainer, endOffset }: Range): boolean {
  const before = startContainer.nodeValue?.[startOffset - 1] ?? ' ';
  const after = endContainer.nodeValue?.[endOffset] ?? ' ';
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}
