import type { StoreKey, UserDataKey } from '../domain/model/stores';
import { SPECS, type StoredValues } from './schemas/specs';
import { openStore, type Store } from './store';

/** The user's profile. */
export const profileStore = openStore(SPECS.profile);

/** The user's choices. */
export const settingsStore = openStore(SPECS.settings);

/** How far postings could be read, by site. */
export const healthStore = openStore(SPECS.health);

/** What the user says of postings against their reading, the newest last. */
export const correctionsStore = openStore(SPECS.corrections);

/** Postings that were open, the newest last. */
export const seenStore = openStore(SPECS.seen);

/** Whether profile and settings are synced between the user's devices, and the state of that. */
export const syncStore = openStore(SPECS.sync);

/** What the user picked in the first run and the browser has not allowed yet. */
export const welcomeStore = openStore(SPECS.welcome);

const OPENED: { readonly [Key in StoreKey]: Store<StoredValues<StoreKey>[Key]> } = {
  profile: profileStore,
  settings: settingsStore,
  corrections: correctionsStore,
  seen: seenStore,
  health: healthStore,
  welcome: welcomeStore,
  sync: syncStore,
};

/** A store whose type is not known beforehand, by its key. */
export const storeOf = (key: StoreKey): Store<unknown> => OPENED[key] as Store<unknown>;

/** What a posting is compared with, as it is stored now. */
export type UserData = StoredValues<UserDataKey>;

/** Reads everything that a posting is compared with. */
export async function loadUserData(): Promise<UserData> {
  const [profile, settings, corrections] = await Promise.all([
    profileStore.get(),
    settingsStore.get(),
    correctionsStore.get(),
  ]);
  return { profile, settings, corrections };
}
