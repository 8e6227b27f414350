/** Quarantined content has keys of its own, with this prefix. It is stored, so it never changes. */
export const QUARANTINE_PREFIX = 'set-aside:';

/**
 * What to store to keep content that could not be read: a copy of it under a key that is made of the content. So two
 * tabs that find the same damage at the same time keep one copy of it.
 */
export function quarantineItem(of: string, raw: unknown, reason: string): Readonly<Record<string, unknown>> {
  return { [`${QUARANTINE_PREFIX}${of}:${checksum(JSON.stringify(raw))}`]: { of, reason, raw } };
}

/** 32-bit FNV-1a, in hexadecimal. That is enough to tell a few damaged values apart. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
