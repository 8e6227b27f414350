import type { StatedFact } from '../../model/evidence';

/** What some words of a posting say of a fact. A reader gives its claims strongest first. */
export type Claim<T> = StatedFact<T>;

/** The claim that counts, which is the strongest; null where there is none. The others have lost to it. */
export function choose<T>(claims: Iterable<Claim<T>>): Claim<T> | null {
  for (const claim of claims) return claim;
  return null;
}

/**
 * The strongest claims of a posting on one fact: that of the title and the labels, and that of the description. Each is
 * read once, and only when it is asked for.
 */
export interface Claims<T> {
  readonly short: () => Claim<T> | null;
  readonly text: () => Claim<T> | null;
}

/** The strongest of the claims that two readers give. */
export function claimsOf<T>(short: () => Iterable<Claim<T>>, text: () => Iterable<Claim<T>>): Claims<T> {
  return { short: once(() => choose(short())), text: once(() => choose(text())) };
}

function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | null = null;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
