import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openPanel } from '../../../src/app/content/panel-line';
import { PANEL_PORT, type PanelPort, type ToPanel } from '../../../src/app/panel/panel-port';

const askForPanelFrame = vi.hoisted(() => vi.fn());
const askForPanelHere = vi.hoisted(() => vi.fn());
vi.mock('../../../src/messaging/background-client', () => ({ askForPanelFrame, askForPanelHere }));
const { document, Event: PageEvent } = new JSDOM('<div></div>').window;
/** What stands in for the window of the frame, which jsdom loads only on a page. */
const contentWindow = { postMessage: vi.fn() };
let frame: HTMLIFrameElement;
vi.mock('../../../src/overlay/panel-frame', () => ({
  makePanelFrame() {
    frame = document.createElement('iframe');
    Object.defineProperty(frame, 'contentWindow', { value: contentWindow });
    vi.spyOn(frame, 'focus');
    return frame;
  },
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  askForPanelFrame.mockReset().mockResolvedValue(true);
  askForPanelHere.mockReset().mockResolvedValue(undefined);
  contentWindow.postMessage.mockReset();
});
afterEach(() => void vi.useRealTimers());

const settle = async () => {
  for (let turns = 0; turns < 20; turns += 1) await new Promise((resolve) => setImmediate(resolve));
};
const load = async () => {
  frame.dispatchEvent(new PageEvent('load'));
  await settle();
};
const open = (isPublic = false) => {
  const onPublic = vi.fn();
  const onMessage = vi.fn();
  const onForeignChange = vi.fn();
  const box = document.createElement('div');
  const change = (write: () => void) => write();
  const line = openPanel(box, { isPublic, onPublic, onMessage, change, onForeignChange });
  return { line, onPublic, onMessage, onForeignChange, box };
};
/** The frame's end of the line: what it is told, and a way to speak. */
const listen = (port: MessagePort) => {
  const told: ToPanel[] = [];
  port.onmessage = ({ data }) => told.push(data);
  return { told, say: (message: object) => port.postMessage(message) };
};
const posted = (call: number) => {
  const [message, target, ports] = contentWindow.postMessage.mock.calls[call] ?? [];
  return { message, target, port: (ports as MessagePort[] | undefined)?.[0] as MessagePort };
};
const LOADING = { kind: 'loading' } as const;

test('the frame is handed the token that the background expects, and what was shown before it listened', async () => {
  const { line, onPublic, onMessage } = open();
  line.show(LOADING, false, null);
  line.focus();
  await load();
  const [token] = askForPanelFrame.mock.calls[0] ?? [];
  expect(posted(0).message).toEqual({ token });
  expect(String(token)).toMatch(/^(?:[0-9a-f]{1,2}-){15}[0-9a-f]{1,2}$/);
  const { told, say } = listen(posted(0).port);
  await settle();
  expect(told).toEqual([]);
  say({ kind: 'ready' });
  await settle();
  expect(told.map(({ kind }) => kind)).toEqual(['start', 'show']);
  // What cannot be seen yet cannot have the focus.
  expect(frame.focus).not.toHaveBeenCalled();
  say({ kind: 'size', width: 10, height: 20 });
  await settle();
  expect(told.at(-1)).toEqual({ kind: 'focus' });
  expect(frame.focus).toHaveBeenCalledOnce();
  expect(onMessage.mock.calls).toEqual([[{ kind: 'size', width: 10, height: 20 }]]);
  // The same state again is not sent again.
  line.show(LOADING, true, null);
  await settle();
  expect(told.at(-1)).toEqual({ kind: 'show', collapsed: true, highlight: null });
  vi.advanceTimersByTime(60_000);
  expect(onPublic).not.toHaveBeenCalled();
  line.close();
});

test('a frame that is loaded anew gets no line, because the page may have filled it', async () => {
  const { line, onForeignChange } = open();
  line.show(LOADING, false, null);
  await load();
  expect(onForeignChange).not.toHaveBeenCalled();
  await load();
  expect(onForeignChange).toHaveBeenCalledOnce();
  expect(askForPanelFrame).toHaveBeenCalledOnce();
  expect(contentWindow.postMessage).toHaveBeenCalledOnce();
  line.close();
});

test('where a page is known to give no frame, none is tried', async () => {
  const { line, onPublic } = open(true);
  await settle();
  expect(askForPanelHere).toHaveBeenCalledOnce();
  expect(askForPanelFrame).not.toHaveBeenCalled();
  expect(onPublic).not.toHaveBeenCalled();
  line.close();
});

test.each([
  ['the browser lets nobody into it', () => askForPanelFrame.mockResolvedValue(false)],
  ['the background is gone', () => askForPanelFrame.mockRejectedValue(new Error('gone'))],
  ['it never answers', () => undefined],
])('without a frame the panel stands beside the script, and only what is public goes there: %s', async (_, prepare) => {
  prepare();
  const { line, onPublic, box } = open();
  line.show({ kind: 'unreadable', message: 'about the user' }, false, null);
  await load();
  vi.advanceTimersByTime(10_000);
  await settle();
  expect(onPublic).toHaveBeenCalledOnce();
  expect(askForPanelHere).toHaveBeenCalledOnce();
  const world = globalThis as unknown as Record<symbol, PanelPort>;
  const { port, container } = world[Symbol.for(PANEL_PORT)] as PanelPort;
  expect(container).toBe(box.querySelector('.panel-container'));
  const { told, say } = listen(port);
  say({ kind: 'ready' });
  await settle();
  // What was to be shown before is not: it may be about the user.
  expect(told).toMatchObject([{ kind: 'start', isPublic: true }]);
  line.show(LOADING, false, null);
  await settle();
  expect(told.at(-1)).toMatchObject({ kind: 'show', state: LOADING });
  line.close();
});
