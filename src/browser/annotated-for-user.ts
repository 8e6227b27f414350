import type { Annotated } from '../domain/comparison/comparison';
import type { PostingCorrections } from '../domain/corrections';
import type { PagePosting } from '../domain/page-posting';
import { postingKey } from '../domain/posting-key';
import type { Profile } from '../domain/profile';
import type { Settings } from '../domain/settings';
import { correctionsOf } from '../stored/corrections-spec';
import { correctionsStore, profileStore, settingsStore } from './stores';

/** Understands a posting and compares it for a user: the background brings it. */
export type Annotate = (
  page: PagePosting,
  profile: Profile,
  settings: Settings,
  corrections: PostingCorrections,
) => Annotated;

/** A posting compared for this user: their profile, their settings, and what they say of the posting itself. */
export async function annotatedForUser(page: PagePosting, annotate: Annotate): Promise<Annotated> {
  const [settings, profile, corrected] = await Promise.all([
    settingsStore.get(),
    profileStore.get(),
    correctionsStore.get(),
  ]);
  return annotate(page, profile, settings, correctionsOf(corrected, postingKey(page)));
}
