import type { PagePosting } from '../../model/page-posting';
import { declareCues } from '../keyword-index';
import { allParts } from '../posting-parts';
import { type Claim, choose } from './claim';
import { claimsNear, type Near, type NearMatch } from './claims-near';

/** What a reader looks for; its cues as plain words. */
export interface Sought extends Omit<Near, 'cues'> {
  readonly cues: readonly string[];
}

/**
 * A reader of one fact from all parts of a posting: `read` makes a value of a match, or refuses it by returning null.
 * Call it where a module is loaded.
 */
export function readerOf<T>(
  { cues, ...sought }: Sought,
  read: (match: NearMatch) => T | null,
): (page: PagePosting) => Claim<T> | null {
  const near = { ...sought, cues: declareCues(...cues) };
  return (page) => choose(claimsNear(allParts(page), near, read, 1));
}
