import type { PagePosting } from '../model/page-posting';
import { body, headline, type PostingPart } from './posting-parts';

/** Each fact asks about the same page in a row. */
let last: { readonly page: PagePosting | null; readonly words: readonly PostingPart[] } = { page: null, words: [] };

/** Every part of a posting that words can be read from, the short ones first. */
export function allParts(page: PagePosting): readonly PostingPart[] {
  if (last.page !== page) {
    const pay: PostingPart[] = page.salary ? [{ part: 'salary', text: page.salary }] : [];
    last = { page, words: [...headline(page), ...pay, body(page)] };
  }
  return last.words;
}
