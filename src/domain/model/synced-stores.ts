/**
 * The stores that sync between a user's devices when they switch sync on. Seen postings and corrections are too large
 * to sync, so they stay on the device.
 */
export const SYNCED_STORES = ['profile', 'settings'] as const;
export type SyncedStore = (typeof SYNCED_STORES)[number];

/** Why syncing failed. `removed`: another device has switched sync off, so it is off here as well. */
export const SYNC_TROUBLES = ['too-large', 'busy', 'refused', 'newer-version', 'removed'] as const;
export type SyncTrouble = (typeof SYNC_TROUBLES)[number];
