import type { PageProfile } from '../../../src/app/own-pages/page-profile';
import { EMPTY_PROFILE, type Profile } from '../../../src/domain/model/profile';
import type { Extension } from './extension';
import type { Cells } from './history';

/** An element that has the focus, so that its page keeps showing what it read, however old that is. */
const root = { contains: () => true, ownerDocument: { activeElement: null } } as unknown as Element;

/** One of our own pages that shows the profile. */
export class Page {
  private readonly profile: PageProfile;
  /** What the page has changed and not been told to be stored. It is stored with the next change. */
  private open: readonly Cells[] = [];

  constructor(extension: Extension, stored: Profile = EMPTY_PROFILE) {
    this.profile = extension.pageProfile(stored, { root, show: () => undefined }, new AbortController().signal);
  }

  shown(): Profile {
    return this.profile.now();
  }

  /** What is written to which cells if the user makes a change, and how it is made. */
  step(cells: Cells, next: Profile): { readonly cells: Cells; readonly act: () => Promise<void> } {
    this.open = [...this.open, cells];
    const written = this.open;
    const act = async () => {
      await this.profile.change(next);
      this.open = this.open.filter((each) => !written.includes(each));
    };
    return { cells: new Map(written.flatMap((each) => [...each])), act };
  }
}
