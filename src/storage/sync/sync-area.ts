import { browser } from 'wxt/browser';
import type { SyncedStore, SyncTrouble } from '../../domain/model/stores';
import { bytesOf, type ChunkedCopy, isCopyKey, isCopyOf, MOST_SYNC_BYTES, toItems } from './chunked-copy';

/** Items of the browser's sync storage, by their keys. */
export type SyncItems = Readonly<Record<string, unknown>>;

/** The browser's sync storage refused to store something. `message` is what the browser said. */
export class SyncRefused extends Error {
  override name = 'SyncRefused';
  constructor(
    readonly trouble: SyncTrouble,
    message: string,
  ) {
    super(message);
  }
}

/** All items of our copies that have arrived on this device. */
export async function readSyncArea(): Promise<SyncItems> {
  const all = await browser.storage.sync.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => isCopyKey(key)));
}

/**
 * Writes the copy of a store in place of the one in `items`. Throws `SyncRefused` where it is too large or the browser
 * refuses it. The old copy is then still there.
 */
export async function writeCopy(store: SyncedStore, copy: ChunkedCopy, items: SyncItems): Promise<void> {
  const own = toItems(store, copy);
  const others = Object.fromEntries(Object.entries(items).filter(([key]) => !isCopyOf(store, key)));
  const bytes = bytesOf(own) + bytesOf(others);
  if (bytes > MOST_SYNC_BYTES) throw new SyncRefused('too-large', `${Math.ceil(bytes / 1000)} kB of 100 kB`);
  const stale = Object.keys(items).filter((key) => isCopyOf(store, key) && !(key in own));
  try {
    // All items in one call, because browsers allow 120 calls a minute.
    await browser.storage.sync.set({ ...own });
    if (stale.length > 0) await browser.storage.sync.remove(stale);
  } catch (error) {
    throw refusedBy(error);
  }
}

/** Removes all copies from the user's account. */
export async function removeCopies(): Promise<void> {
  const keys = Object.keys(await readSyncArea());
  if (keys.length > 0) await browser.storage.sync.remove(keys);
}

/**
 * Chrome names the limit ("QUOTA_BYTES quota exceeded", "MAX_WRITE_OPERATIONS_PER_MINUTE …"), Firefox says
 * "QuotaExceededError".
 */
function refusedBy(error: unknown): SyncRefused {
  const message = String(error);
  if (/MAX_WRITE|too many|per (?:minute|hour)/i.test(message)) return new SyncRefused('busy', message);
  return new SyncRefused(/quota/i.test(message) ? 'too-large' : 'refused', message);
}
