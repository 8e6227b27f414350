import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { STORE_KEYS } from '../domain/model/store-keys';
import { discardInPlace, holdKeys } from './change-stored';
import { QUARANTINE_PREFIX } from './quarantine-item';
import { specOf } from './schemas/specs';
import { openStored } from './schemas/versioned';

/** Stored content that could not be read. It is kept until the user discards it. */
export interface Quarantined {
  /** Its key in storage. */
  readonly key: string;
  /** The key of the store that it was in ("profile"). */
  readonly of: string;
  /** Why it could not be read, in words. */
  readonly reason: string;
  readonly raw: unknown;
}

const RECORD = z.object({ of: z.string(), reason: z.string(), raw: z.unknown() });

/**
 * Everything that could not be read: first what is quarantined, in the order in which the browser returns the keys, then
 * what still stands in its place, because the storage is too full to quarantine it.
 */
export async function listQuarantined(): Promise<readonly Quarantined[]> {
  const all = await browser.storage.local.get(null);
  const apart = Object.entries(all)
    .filter(([key]) => key.startsWith(QUARANTINE_PREFIX))
    .flatMap(([key, value]) => {
      const record = RECORD.safeParse(value);
      return record.success ? [{ key, ...record.data }] : [];
    });
  const inPlace = STORE_KEYS.flatMap((key) => {
    const opened = openStored(all[key], specOf(key));
    return 'raw' in opened ? [{ key, of: key, reason: opened.reason, raw: opened.raw }] : [];
  });
  return [...apart, ...inPlace];
}

/**
 * Deletes one content that could not be read, when the user says so. What can be read is never deleted, and what could
 * be salvaged of content that still stands in its place is stored there.
 */
export async function discardQuarantined(key: string): Promise<void> {
  const [inPlace] = STORE_KEYS.filter((each) => each === key);
  if (inPlace) return discardInPlace(specOf(inPlace));
  const of = (await listQuarantined()).find((each) => each.key === key)?.of;
  if (of !== undefined) await holdKeys([of], () => browser.storage.local.remove(key));
}
