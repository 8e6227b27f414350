import type { PagePosting } from '../domain/model/page-posting';

/**
 * The posting of a tab whose frames hold postings too (a careers page with its board in a frame): the page's own where
 * its data or its site file gave it, else the one of a frame with such, else the longer. Null where none holds any.
 */
export function preferredPosting(own: PagePosting | null, framed: readonly PagePosting[]): PagePosting | null {
  const all = own ? [own, ...framed] : framed;
  const longest = all.toSorted((one, other) => other.description.length - one.description.length);
  return all.find(({ readBy }) => readBy !== 'generic') ?? longest[0] ?? null;
}
