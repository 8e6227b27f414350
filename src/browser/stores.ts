import { PROFILE } from '../stored/profile-spec';
import { SETTINGS } from '../stored/settings-spec';
import { openStore } from './store';

/** The user's profile. */
export const profileStore = openStore(PROFILE);

/** The user's choices. */
export const settingsStore = openStore(SETTINGS);
