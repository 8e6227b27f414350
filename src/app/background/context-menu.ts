import { type Browser, browser } from 'wxt/browser';
import { openTextPage } from '../../browser/open-extension-page';
import { openSidePanel } from '../../browser/open-side-panel';
import { storePastedText } from '../../storage/pasted-text';

const ID = 'read-selection';
type Click = Browser.contextMenus.OnClickData;
type Tab = Browser.tabs.Tab;

/** Offers, on selected text, to read it as a posting: the way on where a page cannot be read. Browsers keep the entry. */
export async function createContextMenu(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ID, contexts: ['selection'], title });
}

/** Shows the reading of selected text beside the page, or in a tab where the browser opens no side panel. */
export function listenToContextMenu(): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === ID && tab) void readSelection(info, tab);
  });
}

async function readSelection(info: Click, tab: Tab): Promise<void> {
  // Before anything is waited for: afterwards the press no longer counts.
  const opened = openSidePanel(tab.windowId).then(
    () => true,
    () => false,
  );
  const text = (await selectedText(info, tab)) ?? info.selectionText ?? '';
  await storePastedText({ text, windowId: tab.windowId, from: 'selection' });
  if (!(await opened)) await openTextPage(tab.windowId);
}

/** The selection with its line breaks, which the browser's own `selectionText` leaves out. Null where the page gives no access. */
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
