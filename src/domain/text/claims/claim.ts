import type { StatedFact } from '../../model/evidence';

/** What some words of a posting say of a fact. A reader gives its claims strongest first. */
export type Claim<T> = StatedFact<T>;

/** The claim that counts, which is the strongest; null where there is none. The others have lost to it. */
export function choose<T>(claims: Iterable<Claim<T>>): Claim<T> | null {
  for (const claim of claims) return claim;
  return null;
}
