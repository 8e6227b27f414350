import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** Stored content that could not be read. It is kept until the user saves or discards it. */
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
 * Keeps a copy of content that could not be read, under a key that is made of the content. So two tabs that find the
 * same damage at the same time keep one copy of it.
 */
export async function quarantine(of: string, raw: unknown, reason: string): Promise<void> {
  await browser.storage.local.set({ [`${PREFIX}${of}:${checksum(JSON.stringify(raw))}`]: { of, reason, raw } });
}

/** Everything that is quarantined, in the order in which the browser returns the keys. */
export async function listQuarantined(): Promise<readonly Quarantined[]> {
  const all = await browser.storage.local.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(PREFIX))
    .flatMap(([key, value]) => {
      const record = RECORD.safeParse(value);
      return record.success ? [{ key, ...record.data }] : [];
    });
}

/** Deletes one quarantined content, when the user says so. */
export async function discardQuarantined(key: string): Promise<void> {
  if (key.startsWith(PREFIX)) await browser.storage.local.remove(key);
}

/** 32-bit FNV-1a, in hexadecimal. That is enough to tell a few damaged values apart. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
