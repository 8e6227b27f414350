import type { PagePosting } from '../model/page-posting';
import { body, headline, type PostingPart } from './posting-parts';

/** Kept for the last page, since the readers of all facts ask about the same page in a row. */
let last: { readonly page: PagePosting | null; readonly parts: readonly PostingPart[] } = { page: null, parts: [] };

/** All parts of a posting that have text, the short ones first. */
export function allParts(page: PagePosting): readonly PostingPart[] {
  if (last.page !== page) {
    const pay: PostingPart[] = page.salary ? [{ part: 'salary', text: page.salary }] : [];
    last = { page, parts: [...headline(page), ...pay, body(page)] };
  }
  return last.parts;
}
