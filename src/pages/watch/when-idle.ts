/**
 * Runs something when the page is idle, at the latest after half a second; at once where there is no
 * `requestIdleCallback`.
 */
export function whenIdle(window: Window, run: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(run, { timeout: 500 });
  else run();
}
