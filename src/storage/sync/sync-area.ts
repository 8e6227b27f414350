import { browser } from 'wxt/browser';
import type { SyncedStore, SyncTrouble } from '../../domain/model/stores';
import { bytesOf, type ChunkedCopy, isCopyKey, isCopyOf, MOST_SYNC_BYTES, toItems } from './chunked-copy';

/** Items of the browser's sync storage by their keys. */
export type SyncItems = Readonly<Record<string, unknown>>;

/** Why the sync storage did not take something; `message` is what the browser said. */
export class SyncRefused extends Error {
  override name = 'SyncRefused';
  constructor(
    readonly trouble: SyncTrouble,
    message: string,
  ) {
    super(message);
  }
}

/** All of ours that this device has of the account's copy. */
export async function readSyncArea(): Promise<SyncItems> {
  const all = await browser.storage.sync.get(null);
  return Object.fromEntries(Object.entries(all).filter(([key]) => isCopyKey(key)));
}

/**
 * Writes a store's copy in place of the one in `items`. Throws `SyncRefused` where it is too large or the browser does
 * not take it; what stood there before then still stands.
 */
export async function writeCopy(store: SyncedStore, copy: ChunkedCopy, items: SyncItems): Promise<void> {
  const own = toItems(store, copy);
  const others = Object.fromEntries(Object.entries(items).filter(([key]) => !isCopyOf(store, key)));
  const bytes = bytesOf(own) + bytesOf(others);
  if (bytes > MOST_SYNC_BYTES) throw new SyncRefused('too-large', `${Math.ceil(bytes / 1000)} kB of 100 kB`);
  const stale = Object.keys(items).filter((key) => isCopyOf(store, key) && !(key in own));
  try {
    // One call: browsers count calls, and allow 120 a minute.
    await browser.storage.sync.set({ ...own });
    if (stale.length > 0) await browser.storage.sync.remove(stale);
  } catch (error) {
    throw refusedBy(error);
  }
}

/** Takes the copy out of the user's account. */
export async function removeCopies(): Promise<void> {
  const keys = Object.keys(await readSyncArea());
  if (keys.length > 0) await browser.storage.sync.remove(keys);
}

/** Chrome names the limit ("QUOTA_BYTES quota exceeded", "MAX_WRITE_OPERATIONS_PER_MINUTE …"); Firefox says "QuotaExceededError". */
function refusedBy(error: unknown): SyncRefused {
  const said = String(error);
  if (/MAX_WRITE|too many|per (?:minute|hour)/i.test(said)) return new SyncRefused('busy', said);
  return new SyncRefused(/quota/i.test(said) ? 'too-large' : 'refused', said);
}
