/** One side of a synced store: this device, or the copy in the user's account. */
export interface Side {
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** The value as `canonical` writes it, so that equal values are equal texts. */
  readonly text: string;
}

/**
 * What to do about one store: write this device's version to the account (push), or take the account's version (pull).
 * `conflict`: the side that gives way holds a change that the other side never saw. It is kept, so that the user can
 * bring it back.
 */
export type ConflictResolution =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'push'; readonly conflict: boolean }
  | { readonly kind: 'pull'; readonly conflict: boolean };

/**
 * Decides which side wins: the newer one. If the two sides have never had a version in common, the copy in the account
 * wins, because what is on a new device is seldom more than a beginning; it is kept as a conflict. `agreed` is the
 * `changedAt` of the version that both sides last had in common; null where there was none. Of two changes in the same
 * millisecond, the same one wins on every device.
 */
export function resolveConflict(here: Side | null, elsewhere: Side | null, agreed: number | null): ConflictResolution {
  if (!elsewhere) return here ? { kind: 'push', conflict: false } : { kind: 'nothing' };
  if (!here) return { kind: 'pull', conflict: false };
  if (here.text === elsewhere.text) return { kind: 'nothing' };
  if (agreed === null) return { kind: 'pull', conflict: true };
  const newer = here.changedAt - elsewhere.changedAt;
  const wins = newer === 0 ? here.text > elsewhere.text : newer > 0;
  return wins
    ? { kind: 'push', conflict: elsewhere.changedAt !== agreed }
    : { kind: 'pull', conflict: here.changedAt !== agreed };
}

/** A value as JSON with its keys sorted, because browsers store the keys of objects in different orders. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
