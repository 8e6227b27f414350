import type { PagePosting } from '../../domain/model/page-posting';
import { tellBackground } from '../../messaging/background-client';
import { onTabMessage } from '../../messaging/tab-messages';
import { preferredPosting } from '../../pages/preferred-posting';

/** What the frames of a page hold. */
export interface ChildFrames {
  /** The posting to show: the page's own, or a frame's that is read better. */
  preferred(own: PagePosting | null): PagePosting | null;
}

/** Listens, in the page itself, to what its frames hold, until the signal aborts. `onChange` is called with each change. */
export function childFrames(onChange: () => void, signal: AbortSignal): ChildFrames {
  const byFrame = new Map<number, PagePosting>();
  onTabMessage((told) => {
    if (told.kind !== 'framed') return false;
    if (told.page) byFrame.set(told.frameId, told.page);
    else byFrame.delete(told.frameId);
    onChange();
    return true;
  }, signal);
  // Frames that were there first found nobody to tell.
  if (window.length > 0) void tellBackground({ kind: 'top-here' });
  return {
    preferred(own) {
      // A frame that was taken off the page may not have had the time to say so.
      if (window.length === 0) byFrame.clear();
      return preferredPosting(own, [...byFrame.values()]);
    },
  };
}
