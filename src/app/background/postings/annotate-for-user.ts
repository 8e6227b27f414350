import type { Annotated } from '../../../domain/comparison/result/comparison';
import type { PostingCorrections } from '../../../domain/model/corrections';
import type { PagePosting } from '../../../domain/model/page-posting';
import { postingKey } from '../../../domain/model/posting-key';
import type { Profile } from '../../../domain/model/profile';
import type { Settings } from '../../../domain/model/settings';
import { correctionsOf } from '../../../storage/schemas/corrections';
import { correctionsStore, profileStore, settingsStore } from '../../../storage/stores';

/** Understands a posting and compares it for a user: the background brings it. */
export type Annotate = (
  page: PagePosting,
  profile: Profile,
  settings: Settings,
  corrections: PostingCorrections,
) => Annotated;

/** A posting compared for this user: their profile, their settings, and what they say of the posting itself. */
export async function annotateForUser(page: PagePosting, annotate: Annotate): Promise<Annotated> {
  const [settings, profile, corrected] = await Promise.all([
    settingsStore.get(),
    profileStore.get(),
    correctionsStore.get(),
  ]);
  return annotate(page, profile, settings, correctionsOf(corrected, postingKey(page)));
}
