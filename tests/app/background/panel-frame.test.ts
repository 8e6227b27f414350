import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { panelFrameHandler } from '../../../src/app/background/handlers/panel-frame';
import { panelFrameReadyHandler } from '../../../src/app/background/handlers/panel-frame-ready';
import { panelTokens } from '../../../src/app/background/panel-frames/panel-tokens';
import { waitForLine } from '../../../src/app/background/panel-frames/wait-for-line';

const executeScript = vi.hoisted(() => vi.fn());
vi.mock('wxt/browser', () => ({
  browser: Object.assign(fakeBrowser, { scripting: { executeScript }, i18n: { getMessage: (key: string) => key } }),
}));
beforeEach(() => void executeScript.mockReset().mockResolvedValue([{ frameId: 0, result: false }]));
afterEach(() => vi.unstubAllGlobals());

const inTab = (id: number, more: object = {}) => ({ tab: { id }, frameId: 5, ...more }) as never;

describe('a frame for the panel', () => {
  const open = () => {
    const tokens = panelTokens();
    return { page: panelFrameHandler(tokens), frame: panelFrameReadyHandler(tokens) };
  };
  const prepare = (page: ReturnType<typeof panelFrameHandler>, token = 'right') =>
    page.tryAnswer({ kind: 'panel-frame', token }, inTab(7));
  const ready = (frame: ReturnType<typeof panelFrameReadyHandler>, token: string, sender = inTab(7)) =>
    frame.tryAnswer({ kind: 'panel-frame-ready', token }, sender);

  test('is made to listen in the tab that asks, and the answer says whether one does', async () => {
    const { page } = open();
    expect(await prepare(page)).toBe(false);
    executeScript.mockResolvedValue([{ result: false }, { result: true }]);
    expect(await prepare(page)).toBe(true);
    expect(executeScript.mock.lastCall).toEqual([
      { target: { tabId: 7, allFrames: true }, injectImmediately: true, func: waitForLine },
    ]);
    executeScript.mockRejectedValue(new Error('no access'));
    expect(await page.tryAnswer({ kind: 'panel-frame', token: 'x' }, inTab(7, { frameId: 0 }))).toBe(false);
    // In a board within a page that we have no access to, the registered script may wait.
    expect(await prepare(page)).toBe(true);
  });

  test('gets the panel for the right token: once, by its document, and in that tab alone', async () => {
    const { page, frame } = open();
    await prepare(page);
    executeScript.mockClear();
    await ready(frame, 'wrong');
    await ready(frame, 'right', inTab(8));
    await ready(frame, 'right', inTab(7, { frameId: 0 }));
    expect(executeScript).not.toHaveBeenCalled();
    expect(await ready(frame, 'right', inTab(7, { documentId: 'AB12' }))).toHaveProperty('panel_collapse');
    expect(await ready(frame, 'right')).toBeNull();
    expect(executeScript.mock.calls).toEqual([
      [{ target: { tabId: 7, documentIds: ['AB12'] }, injectImmediately: true, files: ['/panel.js'] }],
    ]);
  });

  test('is not waited for without end: the oldest tokens make room', () => {
    const tokens = panelTokens();
    for (let index = 0; index < 60; index += 1) tokens.expect(`token ${index}`, 7);
    expect(tokens.take('token 9', 7)).toBe(false);
    expect(tokens.take('token 10', 7)).toBe(true);
  });
});

describe('what runs in every frame of the tab', () => {
  /** Runs it in a frame, and gives what it heard by. */
  const run = (frame: { readonly origin: string; readonly href: string }) => {
    const heard = new Set<(event: object) => void>();
    const sent: unknown[] = [];
    const parent = {};
    vi.stubGlobal('origin', frame.origin);
    vi.stubGlobal('location', { href: frame.href });
    vi.stubGlobal('parent', parent);
    vi.stubGlobal('addEventListener', (_: string, listener: (event: object) => void) => heard.add(listener));
    vi.stubGlobal('removeEventListener', (_: string, listener: (event: object) => void) => heard.delete(listener));
    vi.stubGlobal('chrome', { runtime: { sendMessage: async (message: unknown) => sent.push(message) } });
    vi.stubGlobal('browser', undefined);
    Reflect.deleteProperty(globalThis, Symbol.for('panel-port'));
    const waits = waitForLine();
    const hear = (event: object) => {
      for (const listener of [...heard]) listener({ isTrusted: true, source: parent, data: {}, ports: [], ...event });
    };
    return { waits, hear, sent, heard };
  };
  const OURS = { origin: 'null', href: 'about:srcdoc' };

  test.each([
    ['one of the page’s own origin', { origin: 'https://jobs.example', href: 'about:srcdoc' }],
    ['an advertisement', { origin: 'https://ads.example', href: 'https://ads.example/' }],
    ['a sandboxed one with an address', { origin: 'null', href: 'data:text/html,x' }],
  ])('ends at once in %s', (_, frame) => {
    expect(run(frame)).toMatchObject({ waits: false, heard: new Set() });
  });

  test('waits in an empty sandboxed one for a token and a port, and shows the token to the background', () => {
    const { waits, hear, sent, heard } = run(OURS);
    expect(waits).toBe(true);
    expect(waitForLine()).toBe(true);
    expect(heard.size).toBe(1);
    for (const wrong of [{}, { data: { token: 'x' } }, { data: { token: 'x' }, ports: ['port'], source: {} }])
      hear(wrong);
    hear({ data: { token: 'x' }, ports: ['port'], isTrusted: false });
    expect(sent).toEqual([]);
    hear({ data: { token: 'right' }, ports: ['port'] });
    expect(sent).toEqual([{ kind: 'panel-frame-ready', token: 'right' }]);
    expect(heard.size).toBe(0);
    expect(Reflect.get(globalThis, Symbol.for('panel-port'))).toEqual({ port: 'port', catalogue: expect.any(Promise) });
    expect(waitForLine()).toBe(false);
  });
});
