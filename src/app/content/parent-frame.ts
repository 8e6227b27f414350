import type { PagePosting } from '../../domain/model/page-posting';
import { tellParentFrame } from '../../messaging/background-client';
import { onTabMessage } from '../../messaging/tab-messages';

/** A frame's way to have its posting shown. */
export interface ParentFrame {
  /** Tells the page itself of the frame's posting, or that there is none to show. */
  tell(page: PagePosting | null): void;
  /** True where the page itself shows it, so that the frame shows nothing. Also until that is known. */
  isShownThere(): boolean;
}

/** A frame smaller than this, in px, shows nothing that a person could read: what it holds is not what the tab shows. */
const SMALLEST = { width: 240, height: 160 };

/** Keeps the page itself told of a frame's posting, until the signal aborts. `onChange` is called when that changes who shows it. */
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
  const told = () => {
    void tell();
    return true;
  };
  onTabMessage(({ kind }) => kind === 'tell-again' && told(), signal);
  addEventListener('resize', told, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && told(), { signal });
  addEventListener('pagehide', () => void tellParentFrame(null), { signal });
  signal.addEventListener('abort', () => void tellParentFrame(null));
  return {
    tell(page) {
      // Nothing to take back where nothing was told.
      const isNews = page !== null || last !== null;
      last = page;
      if (isNews) void tell();
    },
    isShownThere: () => isShownThere,
  };
}
