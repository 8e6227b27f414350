import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readersHandler } from '../../../src/app/background/handlers/readers';
import type { SenderMode } from '../../../src/messaging/router';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: Object.assign(fakeBrowser, { scripting: { executeScript } }) }));
beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset().mockResolvedValue([]);
});

const SENDER = { tab: { id: 7 }, frameId: 3 } as never;
const handler = readersHandler({ script: '/readers.js' });
const ask = (more: object = {}, sender = SENDER, mode: SenderMode = 'panel') =>
  handler.tryAnswer({ kind: 'readers', ...more }, sender, mode);

test.each(['panel', 'side-panel'] as const)('loads the one script into the frame that asks: %s', async (mode) => {
  expect(await ask({}, SENDER, mode)).toBe(true);
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [3] }, files: ['/readers.js'] }]]);
});

test('names the document where the browser does, because the frame may show another one by now', async () => {
  await ask({}, { tab: { id: 7 }, frameId: 3, documentId: 'AB12' } as never);
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7, documentIds: ['AB12'] }, files: ['/readers.js'] }]]);
});

test('what else a message says of tabs, frames and files is of no effect', async () => {
  await ask({
    tabId: 1,
    frameId: 0,
    target: { tabId: 1, allFrames: true },
    files: ['/background.js'],
    script: '/x.js',
  });
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7, frameIds: [3] }, files: ['/readers.js'] }]]);
});

test('loads nothing into our own pages, and says to a site that is off that nothing was loaded', async () => {
  expect(await ask({}, SENDER, null)).toBe(false);
  expect(executeScript).not.toHaveBeenCalled();
  expect(handler.refuse(SENDER)).toBe(false);
});

test('loads nothing for a sender that is no frame of a tab', async () => {
  expect(await ask({}, {} as never)).toBe(false);
  expect(await ask({}, { tab: { id: 7 } } as never)).toBe(false);
  expect(executeScript).not.toHaveBeenCalled();
});

test('says so where the browser gives no access', async () => {
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
  expect(await ask()).toBe(false);
});

test.each([{ kind: 'reader' }, { kind: null }])('%j is no such message', (wrong) => {
  expect(ask(wrong)).toBeUndefined();
});
