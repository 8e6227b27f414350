/** What the rest of the extension has to know about one thing in the browser's local storage. */
interface StoreTraits {
  /** True for what a posting is compared with: what users say of themselves and of postings, and what they chose. */
  readonly isUserData: boolean;
  /** Whether it is carried between the user's devices, where they want it. The browsers' limit for all of it is 100 kB. */
  readonly isSynced: boolean;
  /** Whether a backup file must hold it, may lack it (backups from before the store existed do), or never has it. */
  readonly inBackup: 'always' | 'since-later' | 'never';
  /** What is open on a page and has to hear of a change: panels and cards, cards alone, or nothing. */
  readonly tells: 'panels-and-cards' | 'cards' | 'nothing';
}

/**
 * Everything that is kept in `storage.local`, by its storage key. A key never changes. This is the one list of stores:
 * backup, sync, quarantine notices and change events are made from it. It stands in the domain because the content
 * scripts import it, which must load neither a schema nor zod.
 */
export const STORES = {
  profile: { isUserData: true, isSynced: true, inBackup: 'always', tells: 'panels-and-cards' },
  settings: { isUserData: true, isSynced: true, inBackup: 'always', tells: 'panels-and-cards' },
  /** What the user says of single postings against their reading. Too large to sync. */
  corrections: { isUserData: true, isSynced: false, inBackup: 'since-later', tells: 'panels-and-cards' },
  /** Postings that were open; their cards say so. Too large to sync. */
  seen: { isUserData: false, isSynced: false, inBackup: 'since-later', tells: 'cards' },
  /** How far postings could be read, by site. Not in backups, because another browser sees other pages. */
  health: { isUserData: false, isSynced: false, inBackup: 'never', tells: 'nothing' },
  /** What the user picked in the first run and the browser has not allowed yet. A permission is a browser's own. */
  welcome: { isUserData: false, isSynced: false, inBackup: 'never', tells: 'nothing' },
  /** Whether this device syncs, and how that stands. */
  sync: { isUserData: false, isSynced: false, inBackup: 'never', tells: 'nothing' },
} as const satisfies Readonly<Record<string, StoreTraits>>;

/** A key in `storage.local`. */
export type StoreKey = keyof typeof STORES;
/** The stores of which one trait has one of these values. */
type StoresWith<Trait extends keyof StoreTraits, Value> = {
  [Key in StoreKey]: (typeof STORES)[Key][Trait] extends Value ? Key : never;
}[StoreKey];

/** The stores that a posting is compared with. */
export type UserDataKey = StoresWith<'isUserData', true>;
/** The stores that are carried between devices. */
export type SyncedStore = StoresWith<'isSynced', true>;
/** The stores that a backup file holds. */
export type BackupKey = StoresWith<'inBackup', 'always' | 'since-later'>;

/** The keys of all stores, in the order of the list. */
export const STORE_KEYS = Object.keys(STORES) as readonly StoreKey[];
const traits: Readonly<Record<StoreKey, StoreTraits>> = STORES;

/** What is carried between a user's devices, where they want it. */
export const SYNCED_STORES = STORE_KEYS.filter((key): key is SyncedStore => traits[key].isSynced);
/** What a backup file holds, in this order. */
export const BACKUP_KEYS = STORE_KEYS.filter((key): key is BackupKey => traits[key].inBackup !== 'never');

/** Why nothing could be carried. `removed`: another device has switched it off, so it is off here as well. */
export const SYNC_TROUBLES = ['too-large', 'busy', 'refused', 'newer-version', 'removed'] as const;
export type SyncTrouble = (typeof SYNC_TROUBLES)[number];
