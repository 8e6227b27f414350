import * as z from 'zod/mini';

/*
 * The copy of a store in the browser's own sync storage, which takes items of at most 8 kB. It is one item as the head,
 * and as many parts as the text needs. Browsers sync each item by itself, so one part may arrive long before another.
 * Every part has the time of its version, and a copy counts only if all parts of one version are there.
 */

/** One version of a store, as text. */
export interface ChunkedCopy {
  /** When it was changed, in milliseconds since 1970, by the clock of the device that changed it. */
  readonly changedAt: number;
  readonly text: string;
}

/**
 * What the sync storage has of one store. `partial`: not all parts have arrived, or two devices wrote at the same time.
 */
export type FoundCopy =
  | { readonly status: 'missing' | 'partial' }
  | { readonly status: 'whole'; readonly copy: ChunkedCopy };

/** The browsers' limit is 8,192 bytes for an item's key and value as JSON. The part's own fields take some of that. */
const PART_BYTES = 7_600;
/** The browsers' limit for all items is 102,400 bytes. */
export const MOST_SYNC_BYTES = 100_000;

const PREFIX = 'copy:';
const HEAD = z.object({ changedAt: z.number(), parts: z.int().check(z.gte(1), z.lte(500)), length: z.int() });
const PART = z.object({ changedAt: z.number(), text: z.string() });

/** Whether an item of the sync storage belongs to a copy. */
export const isCopyKey = (key: string): boolean => key.startsWith(PREFIX);

const headKey = (store: string): string => PREFIX + store;
const partKey = (store: string, at: number): string => `${PREFIX}${store}:${at}`;
/** Whether an item belongs to the copy of this store. */
export const isCopyOf = (store: string, key: string): boolean =>
  key === headKey(store) || key.startsWith(`${headKey(store)}:`);

/** The items of a copy, each small enough for the browser. */
export function toItems(store: string, { changedAt, text }: ChunkedCopy): Readonly<Record<string, unknown>> {
  const parts = split(text);
  return {
    [headKey(store)]: { changedAt, parts: parts.length, length: text.length },
    ...Object.fromEntries(parts.map((part, at) => [partKey(store, at), { changedAt, text: part }])),
  };
}

/** Puts a copy together again. Never throws: items that we did not write give a missing or partial copy. */
export function fromItems(store: string, items: Readonly<Record<string, unknown>>): FoundCopy {
  if (!Object.keys(items).some((key) => isCopyOf(store, key))) return { status: 'missing' };
  const head = HEAD.safeParse(items[headKey(store)]);
  if (!head.success) return { status: 'partial' };
  const { changedAt, parts, length } = head.data;
  const texts: string[] = [];
  for (let at = 0; at < parts; at += 1) {
    const part = PART.safeParse(items[partKey(store, at)]);
    if (!part.success || part.data.changedAt !== changedAt) return { status: 'partial' };
    texts.push(part.data.text);
  }
  const text = texts.join('');
  return text.length === length ? { status: 'whole', copy: { changedAt, text } } : { status: 'partial' };
}

/** The bytes that items take of the quota: their keys, and their values as the browser writes them in JSON. */
export function bytesOf(items: Readonly<Record<string, unknown>>): number {
  return Object.entries(items).reduce((sum, [key, value]) => sum + key.length + jsonBytes(JSON.stringify(value)), 0);
}

/** The UTF-8 bytes of a JSON text. Chrome writes "<" and ">" as six characters each. */
const jsonBytes = (json: string): number => [...json].reduce((sum, character) => sum + byteLength(character), 0);

function byteLength(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (character === '<' || character === '>' || code === 0x2028 || code === 0x2029) return 6;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Splits a text into parts that each fit an item, and never inside a character. */
function split(text: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let bytes = 0;
  for (const character of text) {
    // The size in JSON, where a quotation mark, for example, has a backslash before it.
    const size = jsonBytes(JSON.stringify(character)) - 2;
    if (bytes + size > PART_BYTES) {
      parts.push(part);
      part = '';
      bytes = 0;
    }
    part += character;
    bytes += size;
  }
  return [...parts, part];
}
