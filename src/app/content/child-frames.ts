import type { PagePosting } from '../../domain/model/page-posting';
import { tellBackground } from '../../messaging/background-client';
import { onTabMessage } from '../../messaging/tab-messages';
import { preferredPosting } from '../../pages/preferred-posting';

/** The postings in the frames of a page. */
export interface ChildFrames {
  /** The posting to show: the page's own, or that of a frame if it could be read better. */
  preferred(own: PagePosting | null): PagePosting | null;
  /** The host of the frame that holds a posting, as the browser gives it; null for the page's own. */
  hostOf(posting: PagePosting | null): string | null;
}

/**
 * Runs in the top page and collects the postings of its frames, until the signal aborts. `onChange` is called after
 * each change.
 */
export function childFrames(onChange: () => void, signal: AbortSignal): ChildFrames {
  const byFrame = new Map<number, { readonly page: PagePosting; readonly host: string }>();
  onTabMessage((message) => {
    if (message.kind !== 'framed') return false;
    const { frameId, page, host } = message;
    if (page) byFrame.set(frameId, { page, host });
    else byFrame.delete(frameId);
    onChange();
    return true;
  }, signal);
  // Frames that were loaded before this script could tell nobody.
  if (window.length > 0) void tellBackground({ kind: 'top-here' });
  return {
    preferred(own) {
      // A frame that was removed from the page may have had no time to say so.
      if (window.length === 0) byFrame.clear();
      return preferredPosting(
        own,
        [...byFrame.values()].map(({ page }) => page),
      );
    },
    hostOf: (posting) => [...byFrame.values()].find(({ page }) => page === posting)?.host ?? null,
  };
}
