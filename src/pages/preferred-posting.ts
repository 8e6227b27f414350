import type { PagePosting } from '../domain/model/page-posting';

/**
 * Chooses the posting of a tab whose frames hold postings too, such as a careers page with its board in a frame. The
 * page's own counts where its data or its site file gave it; else one that a frame's data or site file gave; else the
 * longest. Null where neither the page nor a frame holds a posting.
 */
export function preferredPosting(own: PagePosting | null, framed: readonly PagePosting[]): PagePosting | null {
  const all = own ? [own, ...framed] : framed;
  const longest = all.toSorted((one, other) => other.description.length - one.description.length);
  return all.find(({ readBy }) => readBy !== 'generic') ?? longest[0] ?? null;
}
