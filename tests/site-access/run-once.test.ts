import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askedMode } from '../../src/site-access/asked-once';
import { runOnce } from '../../src/site-access/run-once';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  return { browser: { ...fake, scripting: { executeScript } } };
});
beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset();
});

test('is done once the top page has its script, though a frame never gets ready', async () => {
  executeScript.mockImplementation(async ({ target, injectImmediately }) => {
    if (target.allFrames && injectImmediately) return [{ frameId: 9 }, { frameId: 0 }, { frameId: 4 }];
    return target.frameIds?.join() === '0' ? [] : new Promise(() => undefined);
  });
  await runOnce(1, 'panel', ['/sites/reed.js']);
  const files = ['/sites/reed.js', '/posting.js'];
  expect(executeScript.mock.calls.slice(1).map(([injection]) => injection)).toEqual(
    [0, 9, 4].map((frameId) => ({ target: { tabId: 1, frameIds: [frameId] }, files })),
  );
});

test('a frame that refuses is left out; a top page that refuses is told', async () => {
  const refuse = (frame: number) => async (injection: { target: { frameIds?: number[] } }) => {
    if (injection.target.frameIds?.includes(frame)) throw new Error('Cannot access contents of the page');
    return [{ frameId: 0 }, { frameId: 4 }];
  };
  executeScript.mockImplementation(refuse(4));
  await expect(runOnce(1, 'panel', [])).resolves.toBeUndefined();
  executeScript.mockImplementation(refuse(0));
  await expect(runOnce(1, 'panel', [])).rejects.toThrow('Cannot access');
});

describe('what the user asked for', () => {
  const named = [
    { frameId: 0, documentId: 'TOP' },
    { frameId: 4, documentId: 'FRAME' },
  ];
  const sender = (part: object) => ({ tab: { id: 7 }, frameId: 0, ...part });

  test('is known by the document, and ends with it', async () => {
    executeScript.mockResolvedValue(named);
    await runOnce(7, 'side-panel', []);
    expect(await askedMode(sender({ documentId: 'TOP' }))).toBe('side-panel');
    expect(await askedMode(sender({ documentId: 'FRAME', frameId: 4 }))).toBe('side-panel');
    expect(await askedMode(sender({ documentId: 'NEXT' }))).toBe('off');
    expect(await askedMode(sender({ documentId: 'TOP', tab: { id: 8 } }))).toBe('off');
    expect(await askedMode({ documentId: 'TOP' })).toBe('off');
  });

  test('is known before our script runs', async () => {
    const known: unknown[] = [];
    executeScript.mockImplementation(async ({ files }) => {
      if (files) known.push(await askedMode(sender({ documentId: 'TOP' })));
      return named;
    });
    await runOnce(7, 'panel', []);
    expect(known).toEqual(['panel', 'panel']);
  });

  test('is asked of the document where the browser names none, and only for frames that were asked for', async () => {
    executeScript.mockResolvedValue([{ frameId: 0 }]);
    await runOnce(7, 'panel', []);
    executeScript.mockResolvedValue([{ result: true }]);
    expect(await askedMode(sender({}))).toBe('panel');
    expect(await askedMode(sender({ frameId: 4 }))).toBe('off');
    executeScript.mockResolvedValue([{ result: false }]);
    expect(await askedMode(sender({}))).toBe('off');
    executeScript.mockRejectedValue(new Error('Missing host permission for the tab'));
    expect(await askedMode(sender({}))).toBe('off');
  });

  test('is forgotten with its tab', async () => {
    executeScript.mockResolvedValue(named);
    const { id = -1 } = await fakeBrowser.tabs.create({});
    await runOnce(id, 'panel', []);
    await runOnce(id + 1, 'panel', []);
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toHaveLength(2);
    const closed = vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
    await runOnce(id + 1, 'panel', []);
    closed.mockRestore();
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual([`asked-once:${id + 1}`]);
  });
});
