import { type Browser, browser } from 'wxt/browser';
import { openTextPage } from '../../browser/open-extension-page';
import { openSidePanel } from '../../browser/open-side-panel';
import { storePastedText } from '../../storage/pasted-text';

const MENU_ITEM = 'read-selection';
type Click = Browser.contextMenus.OnClickData;
type Tab = Browser.tabs.Tab;

/**
 * Adds the entry that reads selected text as a posting, for pages that cannot be read as a whole. Browsers keep the
 * entry until the extension is updated.
 */
export async function createContextMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: MENU_ITEM, contexts: ['selection'], title });
}

/** Shows what was read from selected text in the side panel, or in a tab where the browser opens no side panel. */
export function listenToContextMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_ITEM && tab) void readSelection(info, tab);
  });
}

async function readSelection(info: Click, tab: Tab): Promise<void> {
  // First, because a click no longer counts for the browser after anything was waited for.
  const opened = openSidePanel(tab.windowId).then(
    () => true,
    () => false,
  );
  const text = (await selectedText(info, tab)) ?? info.selectionText ?? '';
  await storePastedText({ text, windowId: tab.windowId, from: 'selection' });
  if (!(await opened)) await openTextPage(tab.windowId);
}

/**
 * The selection with its line breaks, which the browser's `selectionText` lacks. Null where we have no access to the
 * page.
 */
async function selectedText(info: Click, tab: Tab): Promise<string | null> {
  if (tab.id === undefined) return null;
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [info.frameId ?? 0] },
      func: () => String(getSelection()),
    });
    return frame?.result?.trim() ? frame.result : null;
  } catch {
    return null;
  }
}
