import { type Browser, browser } from 'wxt/browser';
import { FRAME_CHANGED } from './frame-report';

/**
 * Calls back with the active tab of a window: at once, and whenever it changes or our scripts have read something new
 * in it, until the signal aborts.
 */
export function watchActiveTab(windowId: number, onTab: (tab: Browser.tabs.Tab) => void, signal: AbortSignal): void {
  let shown: number | undefined;
  const check = async () => {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    shown = tab?.id;
    if (tab && !signal.aborted) onTab(tab);
  };
  const onActivated = (active: { readonly windowId: number }) => {
    if (active.windowId === windowId) void check();
  };
  const onUpdated = (tabId: number) => {
    if (tabId === shown) void check();
  };
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const isChange = (message as { readonly kind?: unknown } | null)?.kind === FRAME_CHANGED;
    if (isChange && sender.tab?.id === shown) void check();
    return undefined;
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.runtime.onMessage.addListener(onMessage);
  const stop = () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.runtime.onMessage.removeListener(onMessage);
  };
  signal.addEventListener('abort', stop, { once: true });
  void check();
}
