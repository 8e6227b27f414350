import * as z from 'zod/mini';
import { SYNCED_STORES } from '../../domain/model/store-keys';
import { SYNC_TROUBLES, type SyncedStore, type SyncTrouble } from '../../domain/model/stores';
import type { StoredSpec } from './versioned';

/** The version that gave way where two devices had changed the same store. */
export interface KeptVersion {
  /** As it was stored, with its version and value. */
  readonly raw: unknown;
  /** Whose version it was: `here` for this device's, `elsewhere` for that of another device. */
  readonly of: 'here' | 'elsewhere';
  /** When it gave way, in milliseconds since 1970. */
  readonly at: number;
}

/** Whether the user wants to sync this device with others, and the state of that. It is itself never synced. */
export interface SyncState {
  readonly on: boolean;
  /**
   * `changedAt` of the version that both sides last had in common, in milliseconds since 1970; null before the first
   * sync; `DISAGREED` after this device's version was damaged.
   */
  readonly agreed: Readonly<Record<SyncedStore, number | null>>;
  readonly kept: Readonly<Record<SyncedStore, KeptVersion | null>>;
  /**
   * Why the last sync failed, with the message of the browser (empty where it gave none); null where it did not fail.
   */
  readonly trouble: { readonly kind: SyncTrouble; readonly reason: string } | null;
  /** When both sides were last the same, in milliseconds since 1970; null before the first time. */
  readonly carriedAt: number | null;
  /** Since when a copy has been there only in part, in milliseconds since 1970; null where none is. */
  readonly partialSince: number | null;
}

/**
 * In place of the `changedAt` of a version in common that this device has lost: a time that no version has. It is not
 * null, because where something was agreed and the account is empty, another device has switched syncing off.
 */
export const DISAGREED = 1;

/** One value for each synced store. */
export function perSyncedStore<T>(of: (store: SyncedStore) => T): Readonly<Record<SyncedStore, T>> {
  return Object.fromEntries(SYNCED_STORES.map((store) => [store, of(store)])) as Record<SyncedStore, T>;
}

const time = z.nullable(z.number().check(z.gte(0)));
const kept = z.nullable(z.object({ raw: z.unknown(), of: z.enum(['here', 'elsewhere']), at: z.number() }));

/** The state of syncing, in this browser's own storage. It is not in backups. */
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
