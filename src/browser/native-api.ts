import { browser } from '@wxt-dev/browser';

/**
 * The extension API as the browser itself has it, for our scripts in pages. Both browsers return promises there. The
 * polyfill, which all other code uses, would be a twentieth of what is loaded into a page and take two milliseconds of
 * its main thread (Chromium, November 2026). Without it, a listener answers through `sendResponse`, and an error in the
 * background arrives as an answer.
 *
 * In Chromium `browser` is not there, and a page may have an element with that id, which content scripts see as well.
 */
export const nativeApi: typeof browser = Object.hasOwn(globalThis, 'browser')
  ? browser
  : ((globalThis as { readonly chrome?: typeof browser }).chrome ?? browser);

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

/**
 * Whether the extension was updated, reloaded or removed while the tab was open. The extension API no longer works in
 * the script that was left behind.
 */
export function isOrphaned(): boolean {
  return nativeApi.runtime?.id === undefined;
}
