import { browser } from 'wxt/browser';
import { hasTrait } from '../domain/model/stores';
import { quarantineItem } from './quarantine-item';
import { DISAGREED, SYNC } from './schemas/sync';
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
  const keys = withSyncKey(specs.map(({ key }) => key));
  return holdKeys(keys, async () => {
    const raws: RawItems = await browser.storage.local.get(keys);
    const disagreed = disagreement(specs, raws);
    const next = change({ ...raws, ...disagreed });
    const replaced = specs.filter(({ key }) => key in next);
    const items = quarantineItems(replaced, raws);
    const isFreed = Object.keys(items).length > 0;
    await browser.storage.local.set({ ...items, ...(isFreed ? disagreed : {}), ...next });
  });
}

/**
 * Quarantines what cannot be read under a key. The key is free then, or holds what could be salvaged. Rejects where the
 * browser has no room for the few bytes more that this takes. The content then stays where it is.
 */
export function freeKey(spec: StoredSpec<unknown>): Promise<void> {
  return freeHeld(spec, (raws) => quarantineItems([spec], raws));
}

/** Discards what cannot be read under a key. The key is free then, or holds what could be salvaged. */
export function discardInPlace(spec: StoredSpec<unknown>): Promise<void> {
  return freeHeld(spec, () => ({}));
}

/** Frees a key of what cannot be read, and stores what `kept` returns in the same write. */
function freeHeld(spec: StoredSpec<unknown>, kept: (raws: RawItems) => Readonly<Record<string, unknown>>) {
  const keys = withSyncKey([spec.key]);
  return holdKeys(keys, async () => {
    const raws: RawItems = await browser.storage.local.get(keys);
    const opened = openStored(raws[spec.key], spec);
    if (!('raw' in opened)) return;
    // Stored as the oldest there is, so that a whole copy in the user's account wins over it.
    const salvaged: Stored = { ...toStored(opened.value, spec), changedAt: 0 };
    const disagreed = disagreement([spec], raws);
    // In one write, since the content would not fit twice into a storage that is nearly full.
    await browser.storage.local.set({ ...kept(raws), ...disagreed, [spec.key]: spec.salvage ? salvaged : null });
    if (!spec.salvage) await browser.storage.local.remove(spec.key);
  });
}

/** These keys, and the one of the state of syncing where content that is synced may be freed. */
const withSyncKey = (keys: readonly string[]): string[] =>
  keys.some((key) => hasTrait(key, 'sync')) ? [...new Set([...keys, SYNC.key])] : [...keys];

/**
 * The state of syncing after content that cannot be read was freed: this device and the account have no version of it in
 * common any more. Otherwise the next change here would look newer than the whole copy in the account, and replace it.
 * Empty where the two had agreed on nothing.
 */
function disagreement(specs: readonly StoredSpec<unknown>[], raws: RawItems): Readonly<Record<string, Stored>> {
  const { status, value } = openStored(raws[SYNC.key], SYNC);
  if (status !== 'current' && status !== 'migrated') return {};
  const freed = specs.filter((spec) => 'raw' in openStored(raws[spec.key], spec)).map(({ key }) => key);
  const isLost = ([key, at]: readonly [string, number | null]) =>
    at !== null && at !== DISAGREED && freed.includes(key);
  const agreed = Object.entries(value.agreed);
  if (!agreed.some(isLost)) return {};
  const left = Object.fromEntries(agreed.map((each) => [each[0], isLost(each) ? DISAGREED : each[1]]));
  return { [SYNC.key]: nextVersion({ ...value, agreed: left as typeof value.agreed }, SYNC, raws[SYNC.key]) };
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
