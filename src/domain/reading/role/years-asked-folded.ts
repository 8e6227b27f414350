import type { Fact, PagePart } from '../../model/evidence';
import type { PagePosting } from '../../model/page-posting';
import { yearsAsked } from './years-of-experience';

/** Years of experience asked overall: the most that any one line asks, by the lower end of its range; the title's first. */
export function readYearsAsked(page: PagePosting): Fact<number> | null {
  return yearsIn('title', page.title ?? '') ?? yearsIn('description', page.description);
}

function yearsIn(part: PagePart, text: string): Fact<number> | null {
  const years = yearsAsked(text);
  return years && { value: years.value, evidence: { part, text: years.text, index: years.index } };
}
