import type { Fact } from '../../../model/evidence';
import type { Ir35 } from '../../../model/job-posting';
import type { PagePosting } from '../../../model/page-posting';
import type { Ir35Status } from '../../../model/role-facts';
import { choose } from '../../../text/claims/claim';
import { type Counting, claimsIn } from '../../../text/claims/wording';
import { allParts } from '../../../text/posting-parts';
import { IR35_DECISIONS, IR35_EITHER, IR35_OPEN } from './ir35-wordings';

/** "Where the role is marked as Outside IR35, …" is a standard sentence of agencies. */
const COUNTING: Counting = { counts: ({ firmness }) => firmness !== 'conditional' };

/**
 * What the posting says about IR35, the UK's off-payroll working rules: `inside`, `outside`, `either` where it offers
 * both or where two statements differ, `undetermined` where the decision is still to come. A decision counts for more
 * than a word that one is to come. Null where the posting says nothing.
 *
 * This is the whole answer, one of the further facts. `readIr35` below narrows it to the two answers that change the
 * pay.
 */
export function readIr35Status(page: PagePosting): Fact<Ir35Status> | null {
  const parts = allParts(page);
  const either = choose(claimsIn(parts, IR35_EITHER, COUNTING));
  if (either) return either;
  const [first, ...others] = claimsIn<Ir35>(parts, IR35_DECISIONS, COUNTING);
  const other = others.find(({ value }) => value !== first?.value);
  if (other) return { ...other, value: 'either' };
  return first ?? choose(claimsIn(parts, IR35_OPEN, { counts: null }));
}

/** Whether the contract is inside or outside IR35; null where the posting says neither, or leaves it open. */
export function readIr35(page: PagePosting, status = readIr35Status(page)): Fact<Ir35> | null {
  if (status?.value !== 'inside' && status?.value !== 'outside') return null;
  return { value: status.value, evidence: status.evidence };
}
