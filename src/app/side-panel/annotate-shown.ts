import type { PagePosting, UnreadPart } from '../../domain/model/page-posting';
import { t } from '../../locales/t';
import { askForAnnotation } from '../../messaging/background-client';
import type { SidePanelShown } from '../../ui/side-panel/side-panel';

/** A posting of a tab, or of a pasted text. */
export interface PostingToShow {
  readonly page: PagePosting;
  readonly unreadParts: readonly UnreadPart[];
  readonly frameHost?: string | null;
}

/** A posting as the panel shows it, compared by the background as it would be on a page. Never rejects. */
export async function annotateShown({ page, unreadParts, frameHost = null }: PostingToShow): Promise<SidePanelShown> {
  try {
    const { annotated, pay, profileEmpty } = await askForAnnotation(page, { once: 'side-panel' });
    if (annotated && pay) {
      return { kind: 'panel', state: { kind: 'annotated', annotated, pay, profileEmpty, unreadParts, frameHost } };
    }
  } catch {
    // What the panel says instead is below.
  }
  return { kind: 'panel', state: { kind: 'unreadable', message: t('page.notCompared') } };
}
