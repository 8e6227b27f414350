import type { PostingPart } from '../posting-parts';
import type { Claim } from './claim';
import { eachMatchNear, type Near, type NearMatch } from './matches-near';

/**
 * The first claims, at most so many, that `read` makes of the matches around the cue words, in the order of the parts.
 * `read` refuses a match by returning null.
 */
export function claimsNear<T>(
  parts: readonly PostingPart[],
  near: Near,
  read: (match: NearMatch) => T | null,
  most = Number.POSITIVE_INFINITY,
): readonly Claim<T>[] {
  const found: Claim<T>[] = [];
  eachMatchNear(parts, near, (match) => {
    const value = read(match);
    return value !== null && found.push({ value, evidence: match.evidence }) >= most;
  });
  return found;
}
