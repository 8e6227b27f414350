import type { PagePosting } from '../../domain/model/page-posting';
import { tellParentFrame } from '../../messaging/background-client';
import { onTabMessage } from '../../messaging/tab-messages';

/** How a frame has its posting shown by the page that it is in. */
export interface ParentFrame {
  /** Tells the top page of the frame's posting, or that there is none any more. */
  tell(page: PagePosting | null): void;
  /** True where the top page shows the posting, so that the frame shows nothing. Also true until that is known. */
  isShownThere(): boolean;
}

/** In a frame smaller than this, in px, nobody could read anything, so its posting is not what the tab shows. */
const SMALLEST = { width: 240, height: 160 };

/**
 * Runs in a frame and keeps the top page informed of the frame's posting, until the signal aborts. `onChange` is called
 * when it changes whether the top page or the frame shows the posting.
 */
export function parentFrame(onChange: () => void, signal: AbortSignal): ParentFrame {
  let last: PagePosting | null = null;
  let isShownThere = true;
  const tell = async () => {
    const isSeen = innerWidth >= SMALLEST.width && innerHeight >= SMALLEST.height;
    const shown = await tellParentFrame(isSeen ? last : null);
    if (signal.aborted || isShownThere === (shown || !isSeen)) return;
    isShownThere = shown || !isSeen;
    onChange();
  };
  const tellAgain = () => {
    void tell();
    return true;
  };
  onTabMessage(({ kind }) => kind === 'tell-again' && tellAgain(), signal);
  addEventListener('resize', tellAgain, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && tellAgain(), { signal });
  addEventListener('pagehide', () => void tellParentFrame(null), { signal });
  signal.addEventListener('abort', () => void tellParentFrame(null));
  return {
    tell(page) {
      // If no posting was told before, there is none to take back.
      const isChange = page !== null || last !== null;
      last = page;
      if (isChange) void tell();
    },
    isShownThere: () => isShownThere,
  };
}
