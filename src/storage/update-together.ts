import { browser } from 'wxt/browser';
import type { StoreKey } from '../domain/model/stores';
import { changeStored, nextVersion, type RawItems } from './change-stored';
import { type StoredValues, specOf } from './schemas/specs';
import { openStored } from './schemas/versioned';

/** Reads several stores in one call, so that all are of the same moment. What cannot be read has its fallback. */
export async function readTogether<Key extends StoreKey>(keys: readonly Key[]): Promise<StoredValues<Key>> {
  return valuesOf(keys, await browser.storage.local.get([...keys]));
}

/**
 * Changes several stores in one write: all are stored, or none is and the promise rejects. The change is given what
 * stands there at that moment. A store that it leaves out stays as it is.
 */
export function updateTogether<Key extends StoreKey>(
  keys: readonly Key[],
  change: (values: StoredValues<Key>) => Partial<StoredValues<Key>>,
): Promise<void> {
  return changeStored(keys.map(specOf), (raws) => {
    const next = Object.entries(change(valuesOf(keys, raws))) as [Key, unknown][];
    return Object.fromEntries(next.map(([key, value]) => [key, nextVersion(value, specOf(key), raws[key])]));
  });
}

function valuesOf<Key extends StoreKey>(keys: readonly Key[], raws: RawItems): StoredValues<Key> {
  return Object.fromEntries(keys.map((key) => [key, openStored(raws[key], specOf(key)).value])) as StoredValues<Key>;
}
