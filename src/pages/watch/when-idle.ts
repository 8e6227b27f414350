/** Runs something in a quiet moment of the page, at the latest half a second later. */
export function whenIdle(window: Window, run: () => void): void {
  if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(run, { timeout: 500 });
  else run();
}
