import { CORRECTIONS } from './schemas/corrections';
import { HEALTH } from './schemas/health';
import { PROFILE } from './schemas/profile';
import { SEEN } from './schemas/seen';
import { SETTINGS } from './schemas/settings';
import { SYNC } from './schemas/sync';
import { WELCOME } from './schemas/welcome';
import { openStore } from './store';

/** The user's profile. */
export const profileStore = openStore(PROFILE);

/** The user's choices. */
export const settingsStore = openStore(SETTINGS);

/** How far postings could be read, by site. */
export const healthStore = openStore(HEALTH);

/** What the user says of postings against their reading, the newest last. */
export const correctionsStore = openStore(CORRECTIONS);

/** Postings that were open, the newest last. */
export const seenStore = openStore(SEEN);

/** Whether profile and settings are carried between the user's devices, and how that stands. */
export const syncStore = openStore(SYNC);

/** What the first run was told and cannot do yet. */
export const welcomeStore = openStore(WELCOME);
