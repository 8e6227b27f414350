import { type Browser, browser } from 'wxt/browser';
import { FRAME_CHANGED } from './frame-report';

/** Calls back at once and whenever the tab that a window shows, or what our scripts read in it, changes. Until the signal aborts. */
export function watchActiveTab(windowId: number, onTab: (tab: Browser.tabs.Tab) => void, signal: AbortSignal): void {
  let shown: number | undefined;
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, windowId });
    shown = tab?.id;
    if (tab && !signal.aborted) onTab(tab);
  };
  const onActivated = (active: { readonly windowId: number }) => {
    if (active.windowId === windowId) void look();
  };
  const onUpdated = (tabId: number) => {
    if (tabId === shown) void look();
  };
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender) => {
    const isChange = (message as { readonly kind?: unknown } | null)?.kind === FRAME_CHANGED;
    if (isChange && sender.tab?.id === shown) void look();
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
  void look();
}
