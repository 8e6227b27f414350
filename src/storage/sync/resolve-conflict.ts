/** One side of a store: when it was changed and what it holds. */
export interface Side {
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  /** The value, so written that equal values are equal texts (`canonical`). */
  readonly text: string;
}

/**
 * What is to be done about one store. `conflict`: the side that gives way holds a change that the other never saw, so
 * that it is kept for the user to bring back.
 */
export type ConflictResolution =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'push'; readonly conflict: boolean }
  | { readonly kind: 'pull'; readonly conflict: boolean };

/**
 * The newer side wins; but where the two have never met, the copy that another device put there, which lives on it
 * still: what a new device has is seldom more than a beginning, and it is kept. `agreed` is the `changedAt` that both sides last had in common. Of two changes in the same
 * millisecond the same one wins on every device.
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

/** A value as JSON with its keys in order: browsers store objects in orders of their own. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
