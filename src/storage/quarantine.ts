import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { STORE_KEYS } from '../domain/model/store-keys';
import { specOf } from './schemas/specs';
import { openStored, toStored } from './schemas/versioned';

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

/** Quarantined content has keys of its own, with this prefix. It is stored, so it never changes. */
const PREFIX = 'set-aside:';
const RECORD = z.object({ of: z.string(), reason: z.string(), raw: z.unknown() });

/**
 * What to store to keep content that could not be read: a copy of it under a key that is made of the content. So two
 * tabs that find the same damage at the same time keep one copy of it.
 */
export function quarantineItem(of: string, raw: unknown, reason: string): Readonly<Record<string, unknown>> {
  return { [`${PREFIX}${of}:${checksum(JSON.stringify(raw))}`]: { of, reason, raw } };
}

/**
 * Everything that could not be read: first what is quarantined, in the order in which the browser returns the keys, then
 * what still stands in its place, because the storage is too full to quarantine it.
 */
export async function listQuarantined(): Promise<readonly Quarantined[]> {
  const all = await browser.storage.local.get(null);
  const apart = Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
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
  const found = (await listQuarantined()).find((each) => each.key === key);
  if (!found) return;
  const spec = STORE_KEYS.filter((each) => each === key).map(specOf)[0];
  if (!spec?.salvage) return browser.storage.local.remove(key);
  const salvaged = { ...toStored(openStored(found.raw, spec).value, spec), changedAt: 0 };
  await browser.storage.local.set({ [key]: salvaged });
}

/** 32-bit FNV-1a, in hexadecimal. That is enough to tell a few damaged values apart. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
