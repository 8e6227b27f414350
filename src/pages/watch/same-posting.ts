import type { PagePosting } from '../../domain/model/page-posting';
import { containsId } from '../site/contains-id';

/**
 * Whether an address still names a posting that was read at another address: its id stands in the same place, the path
 * or the same parameter. Other parameters come and go. Without an id only the same path and query will do.
 */
export function isSamePosting({ id, url }: Pick<PagePosting, 'id' | 'url'>, now: URL): boolean {
  const before = URL.canParse(url) ? new URL(url) : null;
  if (!before || before.origin !== now.origin) return false;
  if (id === null) return before.pathname === now.pathname && before.search === now.search;
  for (const [name, value] of before.searchParams) {
    if (containsId(value, id)) return containsId(now.searchParams.get(name) ?? '', id);
  }
  // Google's viewer writes the id behind the "#".
  if (containsId(before.hash, id)) return containsId(now.hash, id);
  return containsId(before.pathname, id) && containsId(now.pathname, id);
}
