import { browser } from 'wxt/browser';
import type { FrameReport } from './frame-report';

/** The report of a frame, with the frame's id in its tab. 0 is the top page. */
export interface FramedReport extends FrameReport {
  readonly frameId: number;
  readonly host: string;
}

/** The reports of a tab's frames; null where the browser gives us no access to the tab. */
export async function readFrameReports(tabId: number): Promise<readonly FramedReport[] | null> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // Not once a frame is ready, because one that loads only when it is scrolled into view may never be.
      injectImmediately: true,
      // The function is sent to the frame as text, so it cannot refer to anything outside itself.
      func: () => {
        const report = (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('posting-report')];
        return report ? { ...report, host: location.host } : null;
      },
    });
    return frames.flatMap(({ frameId, result }) =>
      result ? [{ ...(result as Omit<FramedReport, 'frameId'>), frameId }] : [],
    );
  } catch {
    return null;
  }
}
