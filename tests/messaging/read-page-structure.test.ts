import { beforeEach, expect, test, vi } from 'vitest';
import { readPageStructure } from '../../src/messaging/read-page-structure';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));
beforeEach(() => executeScript.mockReset());

const answers = (...frames: readonly { readonly frameId: number; readonly result: unknown }[]) =>
  executeScript.mockResolvedValueOnce([]).mockResolvedValueOnce(frames);

test('the top page comes first, then its frames; those without a report are left out', async () => {
  answers({ frameId: 7, result: 'seven' }, { frameId: 3, result: null }, { frameId: 0, result: 'top' });
  expect(await readPageStructure(1, ['/sites/linkedin.js'])).toBe('The page\ntop\nA frame of it\nseven');
  expect(executeScript.mock.calls[0]?.[0]).toEqual({
    target: { tabId: 1, allFrames: true },
    injectImmediately: true,
    files: ['/sites/linkedin.js', '/page-report.js'],
  });
});

test('nothing is left in the page', async () => {
  answers({ frameId: 0, result: 'top' });
  await readPageStructure(1, []);
  const { func, args } = executeScript.mock.calls[1]?.[0] ?? {};
  const world = globalThis as unknown as Record<symbol, unknown>;
  world[Symbol.for(args[0])] = 'left';
  expect(func(...args)).toBe('left');
  expect(Symbol.for(args[0]) in world).toBe(false);
});

test('a tab of many frames is cut', async () => {
  answers(...Array.from({ length: 9 }, (_, frameId) => ({ frameId, result: 'x'.repeat(20_000) })));
  expect((await readPageStructure(1, []))?.length).toBe(60_000);
});

test('null where the browser refuses, or no frame was looked at', async () => {
  executeScript.mockRejectedValueOnce(new Error('Cannot access contents of the page'));
  expect(await readPageStructure(1, [])).toBeNull();
  answers({ frameId: 0, result: null });
  expect(await readPageStructure(1, [])).toBeNull();
});
