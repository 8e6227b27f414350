/** A pattern that is used although it is not proven linear, by its source, with the bound that makes it harmless. */
export interface Listed {
  readonly source: string;
  readonly reason: string;
}

/** The whole list, and it is strict: a pattern that has become provable, or is gone, must leave it. */
export const LISTED: readonly Listed[] = [];
