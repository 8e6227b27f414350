import type { PagePosting } from '../../domain/model/page-posting';
import { containsId } from '../site/contains-id';

/**
 * Whether an address names a posting that was read at another address: its id stands in the same place, which is the
 * path or the same parameter. Other parameters may differ. For a posting without an id, path and query must be the
 * same.
 */
export function isSamePosting({ id, url }: Pick<PagePosting, 'id' | 'url'>, now: URL): boolean {
  const before = URL.canParse(url) ? new URL(url) : null;
  if (!before || before.origin !== now.origin) return false;
  if (id === null) return before.pathname === now.pathname && before.search === now.search;
  for (const [name, value] of before.searchParams) {
    if (containsId(value, id)) return containsId(now.searchParams.get(name) ?? '', id);
  }
  // Google's viewer writes the id after the "#".
  if (containsId(before.hash, id)) return containsId(now.hash, id);
  return containsId(before.pathname, id) && containsId(now.pathname, id);
}
