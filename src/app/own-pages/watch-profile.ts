import type { Profile } from '../../domain/model/profile';
import { profileStore } from '../../storage/stores';

/** One of our own pages that shows the profile. */
export interface ProfilePlace {
  /** The element that the page is rendered into. */
  readonly root: Element;
  /** The profile that the page shows now. */
  readonly shown: () => Profile;
  /** Called with a profile that was changed somewhere else: in the popup, by an import, or in another tab. */
  readonly onChange: (profile: Profile) => void;
}

/**
 * Keeps a page's profile up to date with changes made elsewhere, until the signal aborts. The page's own writes come
 * back as changes too; they are recognised because they equal what the page shows. While the focus is inside the page
 * a change is left alone, because a new render would take away the field that the user is typing in.
 */
export function watchProfile({ root, shown, onChange }: ProfilePlace, signal: AbortSignal): void {
  profileStore.watch((profile) => {
    const isFocused = root.contains(root.ownerDocument.activeElement);
    if (!isFocused && JSON.stringify(profile) !== JSON.stringify(shown())) onChange(profile);
  }, signal);
}
