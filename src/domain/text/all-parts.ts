import type { PagePosting } from '../model/page-posting';
import { body, headline, type PageWords } from './posting-parts';

/** Each fact asks about the same page in a row. */
let last: { readonly page: PagePosting | null; readonly words: readonly PageWords[] } = { page: null, words: [] };

/** Every part of a posting that words can be read from, the short ones first. */
export function allWords(page: PagePosting): readonly PageWords[] {
  if (last.page !== page) {
    const pay: PageWords[] = page.salary ? [{ part: 'salary', text: page.salary }] : [];
    last = { page, words: [...headline(page), ...pay, body(page)] };
  }
  return last.words;
}
