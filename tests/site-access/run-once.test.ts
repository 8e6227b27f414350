import { beforeEach, expect, test, vi } from 'vitest';
import { runOnce } from '../../src/site-access/run-once';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));
beforeEach(() => {
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
