import type { PagePosting } from '../domain/page-posting';

/**
 * Whether an address still names a posting that was read at another address: its id stands in the same place, the path
 * or the same parameter. Other parameters come and go. Without an id only the same path and query will do.
 */
export function isSamePosting({ id, url }: Pick<PagePosting, 'id' | 'url'>, now: URL): boolean {
  const before = URL.canParse(url) ? new URL(url) : null;
  if (!before || before.origin !== now.origin) return false;
  if (id === null) return before.pathname === now.pathname && before.search === now.search;
  for (const [name, value] of before.searchParams) {
    if (holds(value, id)) return holds(now.searchParams.get(name) ?? '', id);
  }
  return holds(before.pathname, id) && holds(now.pathname, id);
}

/** As a whole: "123" does not stand in "91234". */
function holds(text: string, id: string): boolean {
  const at = text.indexOf(id);
  if (at < 0) return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + id.length));
}
