import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  askForAnnotation,
  onCardDataChange,
  onUserDataChange,
  tellBackground,
} from '../../src/messaging/background-client';

const api = vi.hoisted(() => ({
  runtime: {
    id: 'ours' as string | undefined,
    sendMessage: vi.fn(),
    onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
  },
}));
vi.mock('@wxt-dev/browser', () => ({ browser: api }));

const pageshow = vi.fn();
beforeEach(() => {
  vi.stubGlobal('addEventListener', pageshow);
  api.runtime.id = 'ours';
  api.runtime.sendMessage.mockReset();
  api.runtime.onMessage.addListener.mockReset();
  pageshow.mockReset();
});
afterEach(() => vi.unstubAllGlobals());

const asked = () => api.runtime.sendMessage.mock.calls.length;
const ANSWER = { mode: 'panel' };

describe('a background that is stopped in the middle of an answer', () => {
  test.each([
    'A listener indicated an asynchronous response by returning true, but the message channel closed',
    'Could not establish connection. Receiving end does not exist.',
    'Promised response from onMessage listener went out of scope',
  ])('is asked once more: %s', async (message) => {
    api.runtime.sendMessage.mockRejectedValueOnce(new Error(message)).mockResolvedValueOnce(ANSWER);
    expect(await askForAnnotation(null)).toEqual(ANSWER);
    expect(asked()).toBe(2);
  });

  test('is asked once more where no answer came', async () => {
    api.runtime.sendMessage.mockResolvedValueOnce(undefined).mockResolvedValueOnce(ANSWER);
    expect(await askForAnnotation(null)).toEqual(ANSWER);
  });

  test('is asked twice at most', async () => {
    api.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await expect(askForAnnotation(null)).rejects.toThrow('Receiving end');
    expect(asked()).toBe(2);
  });

  test.each(['count-reading', 'open'] as const)('is not asked again for what would be done twice: %s', async (kind) => {
    api.runtime.sendMessage.mockRejectedValue(new Error('Receiving end does not exist.'));
    await tellBackground(kind === 'open' ? { kind, page: 'options' } : { kind, siteId: 'reed', readings: {} });
    expect(asked()).toBe(1);
  });
});

test('a background that failed, or had nothing to say, has answered', async () => {
  api.runtime.sendMessage.mockResolvedValueOnce({ failed: 'Error: full' }).mockResolvedValueOnce(null);
  await expect(askForAnnotation(null)).rejects.toThrow('full');
  await tellBackground({ kind: 'choose', panelCollapsed: true });
  expect(asked()).toBe(2);
});

test('nobody is asked again where the extension is gone', async () => {
  api.runtime.sendMessage.mockImplementationOnce(() => {
    api.runtime.id = undefined;
    throw new Error('Extension context invalidated.');
  });
  await expect(askForAnnotation(null)).rejects.toThrow('invalidated');
  expect(asked()).toBe(1);
});

describe('a change that the background tells of', () => {
  /** Has the background send a message to our script, and says who was called. */
  const told = (message: unknown, from = 'ours') => {
    const called: string[] = [];
    const life = new AbortController();
    onUserDataChange(() => called.push('panel'), life.signal);
    onCardDataChange(() => called.push('cards'), life.signal);
    for (const [listener] of api.runtime.onMessage.addListener.mock.calls) listener(message, { id: from }, vi.fn());
    return called;
  };

  test.each([
    [{ kind: 'changed', what: 'user-data' }, ['panel', 'cards']],
    [{ kind: 'changed', what: 'cards' }, ['cards']],
    [{ kind: 'toggle' }, []],
  ])('%j', (message, called) => expect(told(message)).toEqual(called));

  test('is not believed of another extension', () => {
    expect(told({ kind: 'changed', what: 'user-data' }, 'other')).toEqual([]);
  });

  test('is asked for when a page comes back from the back/forward cache, which is told nothing', () => {
    const onChange = vi.fn();
    onUserDataChange(onChange, new AbortController().signal);
    const [, listener] = pageshow.mock.lastCall ?? [];
    listener({ persisted: false });
    expect(onChange).not.toHaveBeenCalled();
    listener({ persisted: true });
    expect(onChange).toHaveBeenCalledTimes(1);
  });
});
