import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import { choose } from '../../../text/claims/claim';
import { claimsIn } from '../../../text/claims/wording';
import { allParts } from '../../../text/posting-parts';
import { LENGTH_LABELS, LENGTHS } from './months-wordings';

/**
 * How long a contract or a fixed term lasts, in months with one decimal, by the lower end of a range. Periods of notice
 * and of probation are not read. Null where no length is stated, and for more than 72 months.
 */
export function readMonths(page: PagePosting): Fact<number> | null {
  const parts = allParts(page);
  const short = parts.filter(({ part }) => part === 'title' || part === 'details');
  return choose(claimsIn(parts, LENGTHS, { counts: null })) ?? choose(claimsIn(short, LENGTH_LABELS, { counts: null }));
}
