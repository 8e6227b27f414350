import { nativeApi } from '../browser/native-api';
import type { PageField, PagePosting, Unread } from '../domain/model/page-posting';

/** What our script has read in one frame. */
export interface FrameReport {
  /** The site file's id, or the origin of a site without a file. */
  readonly siteId: string;
  readonly page: PagePosting | null;
  /** Set only where there is no posting. */
  readonly unread: Unread | null;
  /** Parts that the page's site promises and that were not there. */
  readonly unreadParts: readonly PageField[];
}

/** Said whenever a frame's report has changed. */
export const FRAME_CHANGED = 'frame-changed';

const KEY = Symbol.for('posting-report');
type World = typeof globalThis & { [KEY]?: FrameReport | null };

/**
 * Keeps a frame's report where the side panel finds it: in our isolated world of that very frame, which no page can
 * see. Nothing is kept anywhere else, so a background that was stopped loses nothing, and a frame that is gone has no
 * report left to be taken for the tab's. Quiet where the extension is gone.
 */
export async function putFrameReport(report: FrameReport | null): Promise<void> {
  (globalThis as World)[KEY] = report;
  try {
    await nativeApi.runtime.sendMessage({ kind: FRAME_CHANGED });
  } catch {
    // Nobody is there to be told.
  }
}
