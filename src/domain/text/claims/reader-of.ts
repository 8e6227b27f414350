import type { PagePosting } from '../../model/page-posting';
import { allParts } from '../posting-parts';
import { type Claim, choose } from './claim';
import { claimsIn, type SoughtWording } from './wording';

/** A reader of one fact from all parts of a posting by a table of wordings, whatever the context of the words. */
export const readerOf =
  <T>(table: readonly SoughtWording<T>[]) =>
  (page: PagePosting): Claim<T> | null =>
    choose(claimsIn(allParts(page), table, { counts: null }));
