import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readersHandler } from '../../../src/app/background/handlers/readers';
import type { SiteMode } from '../../../src/domain/model/settings';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: Object.assign(fakeBrowser, { scripting: { executeScript } }) }));
beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset().mockResolvedValue([]);
});

const SENDER = { tab: { id: 7 }, frameId: 3 } as never;
const modes: Readonly<Record<string, SiteMode>> = { on: 'panel', side: 'side-panel' };
const handler = readersHandler({ script: '/readers.js', modeOf: (siteId) => modes[siteId] ?? 'off' });
const ask = (more: object = {}, sender = SENDER) =>
  handler.tryAnswer({ kind: 'readers', siteId: 'on', once: null, ...more }, sender);

test.each(['on', 'side'])('loads the one script into the frame that asks: %s', async (siteId) => {
  expect(await ask({ siteId })).toBe(true);
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

test('loads nothing on a site that is off, unless the user asked for this page', async () => {
  expect(await ask({ siteId: 'off' })).toBe(false);
  expect(executeScript).not.toHaveBeenCalled();
  expect(await ask({ siteId: 'off', once: 'panel' })).toBe(true);
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

test.each([{ siteId: 7 }, { once: 'always' }, { siteId: undefined }])('%j is no such message', (wrong) => {
  expect(ask(wrong)).toBeUndefined();
});
