import type { PagePosting } from '../page-posting';
import { body, headline, type PageWords } from '../terms/page-words';

/** Every part of a posting that words can be read from, the short ones first. */
export function allWords(page: PagePosting): PageWords[] {
  const pay: PageWords[] = page.salary ? [{ part: 'salary', text: page.salary }] : [];
  return [...headline(page), ...pay, body(page)];
}
