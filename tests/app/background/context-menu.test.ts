import { beforeEach, expect, test, vi } from 'vitest';
import { listenToContextMenu } from '../../../src/app/background/context-menu';

/** A browser that records what is done, in order. Each test sets what the browser refuses. */
const browser = vi.hoisted(() => ({
  done: [] as string[],
  selection: 'Data Scientist\n- Python' as string | null,
  sidePanelOpens: true,
  click: (_info: object, _tab: object) => undefined as unknown,
}));
vi.mock('wxt/browser', () => ({
  browser: {
    contextMenus: { onClicked: { addListener: (listener: typeof browser.click) => (browser.click = listener) } },
    sidePanel: {
      open: ({ windowId }: { windowId: number }) => {
        browser.done.push(`side panel of window ${windowId}`);
        return browser.sidePanelOpens ? Promise.resolve() : Promise.reject(new Error('No'));
      },
    },
    scripting: {
      executeScript: ({ target }: { target: { frameIds: number[] } }) => {
        browser.done.push(`selection of frame ${target.frameIds[0]}`);
        return browser.selection === null
          ? Promise.reject(new Error('No access'))
          : Promise.resolve([{ result: browser.selection }]);
      },
    },
    storage: {
      session: { set: (value: object) => Promise.resolve(browser.done.push(JSON.stringify(value))) },
    },
    tabs: { create: ({ url }: { url: string }) => Promise.resolve(browser.done.push(url)) },
    runtime: { getURL: (path: string) => path },
  },
}));

const clickMenuItem = async () => {
  browser.click({ menuItemId: 'read-selection', frameId: 3, selectionText: 'all on one line' }, { id: 7, windowId: 2 });
  await new Promise((resolve) => setTimeout(resolve, 10));
  return browser.done;
};

beforeEach(() => {
  Object.assign(browser, { done: [], selection: 'Data Scientist\n- Python', sidePanelOpens: true });
  listenToContextMenu();
});

test('opens the side panel before it waits for anything, then reads the selection with its line breaks', async () => {
  const given = { text: 'Data Scientist\n- Python', windowId: 2, from: 'selection' };
  expect(await clickMenuItem()).toEqual([
    'side panel of window 2',
    'selection of frame 3',
    JSON.stringify({ 'given-text': given }),
  ]);
});

test.each([
  ['cannot be read', null],
  ['says that nothing is selected', '  '],
])('uses the text that the browser gives on a page that %s', async (_, selection) => {
  browser.selection = selection;
  expect((await clickMenuItem()).join()).toContain('"text":"all on one line"');
});

test('opens a tab where the browser opens no side panel', async () => {
  browser.sidePanelOpens = false;
  expect((await clickMenuItem()).at(-1)).toBe('/sidepanel.html?text');
});
