/** A pattern that we use although it is not proven to be linear, with the bound that makes it harmless. */
export interface Listed {
  readonly source: string;
  readonly reason: string;
}

/** The list is strict: a pattern that can be proven by now, or that is gone, must be deleted from it. */
export const LISTED: readonly Listed[] = [];
