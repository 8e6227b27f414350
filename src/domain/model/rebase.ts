type Plain = Readonly<Record<string, unknown>>;

/**
 * Makes a change, which turned `from` into `to`, on a value that may have been changed elsewhere in the meantime. So
 * two windows that each show an older value do not undo each other's changes. Of two changes of the same field the one
 * that is made here wins. Lists are taken as sets of elements that go by their key, id or name.
 */
export function rebase<T>(now: T, from: T, to: T): T {
  if (isSame(from, to)) return now;
  if (isSame(now, from)) return to;
  if (Array.isArray(now) && Array.isArray(from) && Array.isArray(to)) return rebaseList(now, from, to) as T;
  if (!isPlain(now) || !isPlain(from) || !isPlain(to)) return to;
  const keys = [...new Set([...Object.keys(now), ...Object.keys(to)])];
  const fields = keys.flatMap((key) => {
    const isChanged = !isSame(from[key], to[key]);
    // A field that this change removed is gone, and one that was removed elsewhere and not changed here stays so.
    if (!Object.hasOwn(isChanged ? to : now, key)) return [];
    return [[key, rebase(now[key], from[key], to[key])] as const];
  });
  return Object.fromEntries(fields) as T;
}

/** Elements that the change added come first, because the newest skills do. */
function rebaseList(now: readonly unknown[], from: readonly unknown[], to: readonly unknown[]): readonly unknown[] {
  const [before, after, current] = [from, to, now].map((list) => new Map(list.map((each) => [nameOf(each), each])));
  if (!before || !after || !current) return to;
  const added = [...after].filter(([name]) => !before.has(name) && !current.has(name)).map(([, each]) => each);
  const kept = [...current].flatMap(([name, each]) => {
    if (!after.has(name)) return before.has(name) ? [] : [each];
    return [rebase(each, before.get(name), after.get(name))];
  });
  return [...added, ...kept];
}

/** What an element of a list goes by: capitals of a name do not count. */
function nameOf(element: unknown): string {
  if (!isPlain(element)) return JSON.stringify(element);
  const { key, id, name } = element;
  return JSON.stringify(key ?? id ?? (typeof name === 'string' ? name.toLowerCase() : element));
}

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether two values are equal as JSON. The order of an object's fields does not count, because browsers change it. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((each, at) => isSame(each, other[at]));
  }
  if (!isPlain(one) || !isPlain(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]))
  );
}
