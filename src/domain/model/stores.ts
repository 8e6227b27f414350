/**
 * What can hold of one thing in the browser's local storage:
 * - `user-data`: what users say of themselves and of postings, and what they chose. Postings are compared with it, so a
 *   change of it is told to open panels.
 * - `cards`: the cards of lists say something about it, so a change of it is told to them.
 * - `sync`: copied to the user's other devices, where they want it. Browsers take 100 kB of all that is synced.
 * - `backup`: part of a backup file.
 */
type StoreTrait = 'user-data' | 'cards' | 'sync' | 'backup';

/**
 * Everything that is kept in `storage.local`, by its storage key, which never changes. This is the one list of stores:
 * backups, sync, quarantine notices and change events are made from it. It is as short as it can be, and free of
 * schemas, because it is loaded into every page that a content script runs on.
 */
export const STORES = {
  profile: ['user-data', 'cards', 'sync', 'backup'],
  settings: ['user-data', 'cards', 'sync', 'backup'],
  // What the user says of single postings against their reading. Too large to sync.
  corrections: ['user-data', 'cards', 'backup'],
  // Postings that were open. Too large to sync.
  seen: ['cards', 'backup'],
  // How far postings could be read, by site. Another browser sees other pages.
  health: [],
  // What the user picked in the first run and the browser has not allowed yet. A permission is the browser's own.
  welcome: [],
  // Whether this device syncs, and the state of that.
  sync: [],
} as const satisfies Readonly<Record<string, readonly StoreTrait[]>>;

/** A key in `storage.local`. */
export type StoreKey = keyof typeof STORES;
type StoresWith<Trait extends StoreTrait> = {
  [Key in StoreKey]: Trait extends (typeof STORES)[Key][number] ? Key : never;
}[StoreKey];

/** The stores that a posting is compared with. */
export type UserDataKey = StoresWith<'user-data'>;
/** The stores that are synced between devices. */
export type SyncedStore = StoresWith<'sync'>;
/** The stores that a backup file holds. */
export type BackupKey = StoresWith<'backup'>;

/** Whether something holds of a store. False for a key that is no store's. */
export const hasTrait = (key: string, trait: StoreTrait): boolean =>
  (STORES as Readonly<Record<string, readonly StoreTrait[] | undefined>>)[key]?.includes(trait) ?? false;

/** Why syncing failed. `removed`: another device has switched it off, so it is off here as well. */
export const SYNC_TROUBLES = ['too-large', 'busy', 'refused', 'newer-version', 'removed'] as const;
export type SyncTrouble = (typeof SYNC_TROUBLES)[number];
