import * as z from 'zod/mini';
import { SYNCED_STORES } from '../../domain/model/store-keys';
import { SYNC_TROUBLES, type SyncedStore, type SyncTrouble } from '../../domain/model/stores';
import type { StoredSpec } from './versioned';

/** What was put aside where two devices had changed the same. */
export interface KeptVersion {
  /** As it was stored: a version and a value. */
  readonly raw: unknown;
  /** Whose it was: this device's, replaced by another's newer one; or another's, replaced by this one's. */
  readonly of: 'here' | 'elsewhere';
  /** When it was put aside, milliseconds since 1970. */
  readonly at: number;
}

/** Carrying between devices: whether the user wants it, and how it stands. This device's own, carried nowhere itself. */
export interface SyncState {
  readonly on: boolean;
  /** `changedAt` of the version that both sides last had in common; null before the first time. */
  readonly agreed: Readonly<Record<SyncedStore, number | null>>;
  readonly kept: Readonly<Record<SyncedStore, KeptVersion | null>>;
  /** With what the browser said, where it said something. */
  readonly trouble: { readonly kind: SyncTrouble; readonly reason: string } | null;
  /** When all was last found to be the same on both sides; null before the first time. */
  readonly carriedAt: number | null;
  /** Since when a copy is there only in part; null where none is. */
  readonly partialSince: number | null;
}

/** One value for each synced store. */
export function perSyncedStore<T>(of: (store: SyncedStore) => T): Readonly<Record<SyncedStore, T>> {
  return Object.fromEntries(SYNCED_STORES.map((store) => [store, of(store)])) as Record<SyncedStore, T>;
}

const time = z.nullable(z.number().check(z.gte(0)));
const kept = z.nullable(z.object({ raw: z.unknown(), of: z.enum(['here', 'elsewhere']), at: z.number() }));

/** How carrying stands, in this browser's own storage. No part of backups. */
export const SYNC: StoredSpec<SyncState> = {
  key: 'sync',
  version: 1,
  schema: z.object({
    on: z.boolean(),
    agreed: z.object(perSyncedStore(() => time)),
    kept: z.object(perSyncedStore(() => kept)),
    trouble: z.nullable(z.object({ kind: z.enum(SYNC_TROUBLES), reason: z.string().check(z.maxLength(1_000)) })),
    carriedAt: time,
    partialSince: time,
  }) as z.ZodMiniType<SyncState>,
  fallback: {
    on: false,
    agreed: perSyncedStore(() => null),
    kept: perSyncedStore(() => null),
    trouble: null,
    carriedAt: null,
    partialSince: null,
  },
  migrations: {},
};
