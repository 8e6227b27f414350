/** What is carried between a user's devices, where they want it. Postings seen and corrections are too large, and stay. */
export const SYNCED_STORES = ['profile', 'settings'] as const;
export type SyncedStore = (typeof SYNCED_STORES)[number];

/** Why nothing could be carried. `removed`: another device has switched it off, so it is off here as well. */
export const SYNC_TROUBLES = ['too-large', 'busy', 'refused', 'newer-version', 'removed'] as const;
export type SyncTrouble = (typeof SYNC_TROUBLES)[number];
