import { browser } from 'wxt/browser';

/** Firefox's counterpart of Chrome's side panel. It is missing in the types of Chrome's APIs. */
interface SidebarAction {
  open(): Promise<void>;
  toggle(): Promise<void>;
}
/** Either may be missing: Firefox for Android has neither. */
const apis = browser as unknown as {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: SidebarAction;
};

/**
 * Opens the side panel of a window. Must be called straight from a click or key press, before anything is waited for:
 * browsers open it only then. Rejects where the browser has no side panel or refuses to open it.
 */
export function openSidePanel(windowId: number): Promise<void> {
  if (apis.sidePanel) return apis.sidePanel.open({ windowId });
  if (apis.sidebarAction) return apis.sidebarAction.open();
  return Promise.reject(new Error('This browser has no side panel.'));
}

/** Whether this browser has a side panel. */
export const hasSidePanel = (): boolean => (apis.sidePanel ?? apis.sidebarAction) !== undefined;
