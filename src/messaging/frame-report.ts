import { nativeApi } from '../browser/native-api';
import type { PagePosting, Unread, UnreadPart } from '../domain/model/page-posting';

/** What our script has read in one frame. */
export interface FrameReport {
  /** The site file's id, or the origin of a site without a file. */
  readonly siteId: string;
  readonly page: PagePosting | null;
  /** Set only where there is no posting. */
  readonly unread: Unread | null;
  /** Parts that the page's site file promises and that were missing. */
  readonly unreadParts: readonly UnreadPart[];
}

/** The kind of the message that says that the report of a frame has changed. */
export const FRAME_CHANGED = 'frame-changed';

const KEY = Symbol.for('posting-report');
type World = typeof globalThis & { [KEY]?: FrameReport | null };

/**
 * Puts a frame's report where the side panel finds it: into our isolated world of that very frame, which the page
 * cannot see. It is kept nowhere else. So nothing is lost when the browser stops the background, and the report of a
 * frame is gone with the frame. Does nothing more where the extension is gone.
 */
export async function putFrameReport(report: FrameReport | null): Promise<void> {
  (globalThis as World)[KEY] = report;
  try {
    await nativeApi.runtime.sendMessage({ kind: FRAME_CHANGED });
  } catch {
    // Nobody listens, or the extension is gone.
  }
}
