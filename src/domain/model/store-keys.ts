import { type BackupKey, hasTrait, STORES, type StoreKey, type SyncedStore } from './stores';

/*
 * Keys of the list of stores. They are in a file of their own, because the content scripts, which load the list, need
 * none of them.
 */

/** The keys of all stores, in the order of the list. */
export const STORE_KEYS = Object.keys(STORES) as readonly StoreKey[];

/** The stores that are synced between a user's devices, where they want it. */
export const SYNCED_STORES = STORE_KEYS.filter((key): key is SyncedStore => hasTrait(key, 'sync'));

/** What a backup file holds, in this order. */
export const BACKUP_KEYS = STORE_KEYS.filter((key): key is BackupKey => hasTrait(key, 'backup'));
