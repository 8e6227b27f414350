import { browser } from 'wxt/browser';
import type { FrameReport } from './frame-report';

/** A frame's report, and which frame of the tab it is: 0 is the page itself. */
export interface FramedReport extends FrameReport {
  readonly frameId: number;
}

/** The reports of a tab's frames; null where the browser gives us no access to the tab. */
export async function readFrameReports(tabId: number): Promise<readonly FramedReport[] | null> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // Sent to the frame as text: nothing of this file may be named in it.
      func: () => (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('posting-report')] ?? null,
    });
    return frames.flatMap(({ frameId, result }) => (result ? [{ ...(result as FrameReport), frameId }] : []));
  } catch {
    return null;
  }
}
