import type { Profile } from '../../domain/model/profile';
import { rebase } from '../../domain/model/rebase';
import { profileStore } from '../../storage/stores';
import { type ProfilePlace, watchProfile } from './watch-profile';

/** The page that shows the profile. */
interface ShownOn extends Pick<ProfilePlace, 'root'> {
  /** Renders the page again. */
  readonly show: () => void;
}

/** The profile of one of our own pages. */
export interface PageProfile {
  /** What the page shows now. */
  readonly now: () => Profile;
  /**
   * Shows a profile that the user has changed, and stores what was changed and nothing else: another window may have
   * changed the profile since the page read it. Rejects where the browser does not store it.
   */
  readonly change: (next: Profile) => Promise<void>;
}

/** Keeps what a page shows of the profile up to date with what is stored, and the other way round, until the signal aborts. */
export function pageProfile(stored: Profile, { root, show }: ShownOn, signal: AbortSignal): PageProfile {
  let shown = stored;
  /** What the page knows to be stored. A change that was refused is still to be stored with the next one. */
  let known = stored;
  const take = (next: Profile) => {
    known = next;
    shown = next;
    show();
  };
  watchProfile({ root, shown: () => shown, onChange: take }, signal);
  return {
    now: () => shown,
    async change(next) {
      const from = known;
      shown = next;
      show();
      await profileStore.update((now) => rebase(now, from, next));
      known = next;
    },
  };
}
