import type { Fact } from '../mention';
import { yearsAsked } from '../occupation/years-asked';
import type { PagePosting } from '../page-posting';

/** Years of experience asked overall: the most that any one line asks, by the lower end of its range; the title's first. */
export function readYearsAsked(page: PagePosting): Fact<number> | null {
  for (const [part, text] of [
    ['title', page.title ?? ''],
    ['description', page.description],
  ] as const) {
    const years = yearsAsked(text);
    if (years) return { value: years.value, evidence: { part, text: years.text, index: years.index } };
  }
  return null;
}
