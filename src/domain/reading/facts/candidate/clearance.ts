import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import type { Clearance } from '../../../model/role-facts';
import { choose } from '../../../text/claims/claim';
import { claimsIn } from '../../../text/claims/wording';
import { allParts } from '../../../text/posting-parts';
import { CLEARANCES, NOT_YET_CLEARED } from './clearance-wordings';

/**
 * The vetting that the posting asks for: the highest level that it names. `eligible` is true where it is enough to be
 * able to get the clearance, or where having it is only a wish. A clearance that is named without either must be held.
 * BPSS is a check that every employer can run, so it need not be held unless the posting says so. Null where no
 * clearance is asked for.
 */
export function readClearance(page: PagePosting): Fact<Clearance> | null {
  const parts = allParts(page);
  const claims = [...claimsIn<Clearance>(parts, CLEARANCES, { counts: () => true })];
  const alike = claims.filter(({ value }) => value.level === claims[0]?.value.level);
  // Where the title says "SC cleared" and the text adds "or eligible for it", the easier condition is the true one.
  const easiest = alike.find(({ value }) => value.eligible) ?? alike[0];
  if (!easiest || easiest.value.eligible) return easiest ?? null;
  const eligible = choose(claimsIn(parts, NOT_YET_CLEARED, { counts: null })) !== null;
  return { ...easiest, value: { ...easiest.value, eligible } };
}
