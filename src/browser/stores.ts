import { CORRECTIONS } from '../stored/corrections-spec';
import { PROFILE } from '../stored/profile-spec';
import { SETTINGS } from '../stored/settings-spec';
import { openStore } from './store';

/** The user's profile. */
export const profileStore = openStore(PROFILE);

/** The user's choices. */
export const settingsStore = openStore(SETTINGS);

/** What the user says of postings against their reading, the newest last. */
export const correctionsStore = openStore(CORRECTIONS);
