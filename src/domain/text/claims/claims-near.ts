import type { PostingPart } from '../posting-parts';
import type { Claim } from './claim';
import { matchesNear, type Near, type NearMatch } from './matches-near';

/**
 * The claims that `read` makes of the matches around the cue words, in the order of the parts. `read` refuses a match by
 * returning null.
 */
export function* claimsNear<T>(
  parts: readonly PostingPart[],
  near: Near,
  read: (match: NearMatch) => T | null,
): Generator<Claim<T>> {
  for (const match of matchesNear(parts, near)) {
    const value = read(match);
    if (value !== null) yield { value, evidence: match.evidence };
  }
}
