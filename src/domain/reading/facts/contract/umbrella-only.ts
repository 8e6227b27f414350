import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import { choose } from '../../../text/claims/claim';
import { claimsIn } from '../../../text/claims/wording';
import { allParts } from '../../../text/posting-parts';
import { UMBRELLA_ONLY } from './umbrella-wordings';

/**
 * Whether the contractor is paid through an umbrella company and no other way. "PAYE or umbrella" is a choice: null.
 */
export function readUmbrellaOnly(page: PagePosting): Fact<true> | null {
  return choose(claimsIn(allParts(page), UMBRELLA_ONLY));
}
