import type { Fact } from '../../../model/evidence';
import type { PagePosting } from '../../../model/page-posting';
import { claimsIn } from '../../../text/claims/wording';
import { allParts } from '../../../text/posting-parts';
import { SPONSORSHIP } from './sponsorship-wordings';

/**
 * Whether the posting offers visa sponsorship or refuses it; null where it does not say. "You must have the right to
 * work in the UK" says nothing: it is the law for every employee, and employers with a sponsor licence write it too. A
 * posting that both offers and refuses it (for different places, say) gives null as well.
 */
export function readSponsorship(page: PagePosting): Fact<'offered' | 'refused'> | null {
  // "If you need a visa" is a condition. What is "possible" is offered.
  const counts = ({ firmness }: { readonly firmness: string }) => firmness !== 'conditional';
  const [first, ...others] = claimsIn<'offered' | 'refused'>(allParts(page), SPONSORSHIP, { counts });
  return first && others.every(({ value }) => value === first.value) ? first : null;
}
