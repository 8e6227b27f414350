import { browser } from 'wxt/browser';
import { quarantineItem } from './quarantine';
import { changedAtOf, firstIssue, openStored, type Stored, type StoredSpec, toStored } from './schemas/versioned';

/** What stands in `storage.local` under some keys, as it is stored. A key with nothing is left out. */
export type RawItems = Readonly<Record<string, unknown>>;

/**
 * Runs the work while no other window, and no background, changes what is stored under these keys. The lock is the
 * browser's own, for all contexts of the extension, and a context that is stopped gives its locks free.
 */
export function holdKeys<Result>(keys: readonly string[], work: () => Promise<Result>): Promise<Result> {
  // Always in the same order, so that two that want several never wait for each other.
  const [first, ...others] = [...new Set(keys)].toSorted();
  if (first === undefined) return work();
  return navigator.locks.request(`store:${first}`, () => holdKeys(others, work));
}

/**
 * Changes what is stored under some keys, in one write: all of it is stored, or nothing is and the promise rejects.
 * `change` is given what stands there at that moment, and returns what to store. Content that cannot be read is
 * quarantined in the same write before anything takes its place.
 */
export function changeStored(
  specs: readonly StoredSpec<unknown>[],
  change: (raws: RawItems) => Readonly<Record<string, Stored>>,
): Promise<void> {
  const keys = specs.map(({ key }) => key);
  return holdKeys(keys, async () => {
    const raws: RawItems = await browser.storage.local.get(keys);
    const next = change(raws);
    const replaced = specs.filter(({ key }) => key in next);
    await browser.storage.local.set({ ...quarantineItems(replaced, raws), ...next });
  });
}

/**
 * Quarantines what cannot be read under a key. The key is free then, or holds what could be salvaged. Rejects where the
 * browser has no room for the few bytes more that this takes. The content then stays where it is.
 */
export function freeKey(spec: StoredSpec<unknown>): Promise<void> {
  return holdKeys([spec.key], async () => {
    const raws: RawItems = await browser.storage.local.get(spec.key);
    const items = quarantineItems([spec], raws);
    if (Object.keys(items).length === 0) return;
    // Stored as the oldest there is, so that a whole copy in the user's account wins over it.
    const salvaged: Stored = { ...toStored(openStored(raws[spec.key], spec).value, spec), changedAt: 0 };
    // In one write, since the content would not fit twice into a storage that is nearly full.
    await browser.storage.local.set({ ...items, [spec.key]: spec.salvage ? salvaged : null });
    if (!spec.salvage) await browser.storage.local.remove(spec.key);
  });
}

/**
 * A value as it is stored after `raw`. Throws where its own schema would refuse to read it again, because a value that
 * cannot be read again is lost.
 */
export function nextVersion<T>(value: T, spec: StoredSpec<T>, raw: unknown): Stored {
  const parsed = spec.schema.safeParse(value);
  if (!parsed.success) throw new Error(firstIssue(parsed.error));
  // Always later than the version that it follows, even where the clock of this device is behind another's.
  return { ...toStored(value, spec), changedAt: Math.max(Date.now(), changedAtOf(raw) + 1) };
}

/** What to store to keep the contents of these stores that cannot be read. */
export function quarantineItems(
  specs: readonly StoredSpec<unknown>[],
  raws: RawItems,
): Readonly<Record<string, unknown>> {
  const items = specs.map((spec) => {
    const opened = openStored(raws[spec.key], spec);
    return 'raw' in opened ? quarantineItem(spec.key, opened.raw, opened.reason) : {};
  });
  return Object.assign({}, ...items);
}
