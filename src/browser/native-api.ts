import { browser } from '@wxt-dev/browser';

/**
 * The extension API as the browser itself has it, for what runs in pages: both browsers give promises there. The
 * polyfill that everything else uses would be a twentieth of what a page is loaded with and two milliseconds of its main
 * thread (Chromium, November 2026). What it adds is not there: a listener answers through `sendResponse`, and an error
 * of whoever answers arrives as an answer.
 */
export const nativeApi = browser;

/** An event of the extension API. */
interface NativeEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Listens to an event of the extension API until the signal aborts. */
export function listen<Listener>(event: NativeEvent<Listener>, listener: Listener, signal: AbortSignal): void {
  event.addListener(listener);
  // Once the extension is gone its own functions throw, and there is no listener left to remove.
  signal.addEventListener('abort', () => isOrphaned() || event.removeListener(listener));
}

/** True once the extension was updated, reloaded or removed under the open tab: its own functions are then gone. */
export function isOrphaned(): boolean {
  return nativeApi.runtime?.id === undefined;
}
