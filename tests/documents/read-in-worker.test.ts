import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type ImportWorker, readInWorker } from '../../src/documents/read-in-worker';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface SaidEvent {
  readonly data: unknown;
  readonly message?: string | undefined;
}

/** A worker that does nothing by itself. */
function silentWorker() {
  const listeners = new Map<string, (event: SaidEvent) => void>();
  const worker = {
    sent: [] as unknown[],
    isEnded: false,
    postMessage: (request: unknown) => void worker.sent.push(request),
    terminate: () => {
      worker.isEnded = true;
    },
    addEventListener: (type: string, listener: (event: SaidEvent) => void) => void listeners.set(type, listener),
    say: (type: string, data?: unknown, message?: string) => listeners.get(type)?.({ data, message }),
  };
  return worker;
}

function start(document: File | string = 'Python') {
  const worker = silentWorker();
  const stop = new AbortController();
  const startWorker = vi.fn(() => worker as ImportWorker);
  const reading = readInWorker(document, { startWorker, today: '2026-12-01', signal: stop.signal });
  return { worker, stop, reading, startWorker };
}

describe('readInWorker', () => {
  test('gives the answer of the worker, not what pdf.js says, and ends the worker', async () => {
    const { worker, reading } = start();
    expect(worker.sent).toEqual([{ document: 'Python', today: '2026-12-01' }]);
    worker.say('message', { sourceName: 'worker', action: 'ready' });
    expect(worker.isEnded).toBe(false);
    worker.say('message', { reading: { refused: 'noText' } });
    expect(await reading).toEqual({ refused: 'noText' });
    expect(worker.isEnded).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('ends a worker that takes longer than twenty seconds', async () => {
    const { worker, reading } = start();
    await vi.advanceTimersByTimeAsync(19_999);
    expect(worker.isEnded).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await reading).toEqual({ refused: 'slow' });
    expect(worker.isEnded).toBe(true);
  });

  test('ends the worker when the user stops the reading', async () => {
    const { worker, reading, stop } = start();
    stop.abort();
    expect(await reading).toEqual({ refused: 'stopped' });
    expect(worker.isEnded).toBe(true);
  });

  test('says that a worker which the browser ended took too much memory', async () => {
    const { worker, reading } = start();
    worker.say('error');
    expect(await reading).toEqual({ refused: 'memory' });
  });

  test('blames memory neither for an error that has a message nor for an answer that cannot be read', async () => {
    const failed = start();
    failed.worker.say('error', undefined, 'SyntaxError: Unexpected token');
    expect(await failed.reading).toEqual({ refused: 'unknown' });
    const garbled = start();
    garbled.worker.say('messageerror');
    expect(await garbled.reading).toEqual({ refused: 'unknown' });
  });

  test('refuses the file where no worker can be started', async () => {
    const startWorker = () => {
      throw new Error('No workers here.');
    };
    const signal = new AbortController().signal;
    const reading = await readInWorker('x', { startWorker, today: '2026-12-01', signal });
    expect(reading).toEqual({ refused: 'unknown' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('starts no worker for a file that is too large, or for a reading that is stopped already', async () => {
    const large = Object.defineProperty(new File([], 'cv.pdf'), 'size', { value: 30_000_001 });
    const { reading, startWorker } = start(large);
    expect(await reading).toEqual({ refused: 'large' });
    expect(startWorker).not.toHaveBeenCalled();
    const signal = AbortSignal.abort();
    expect(await readInWorker('x', { startWorker, today: '2026-12-01', signal })).toEqual({ refused: 'stopped' });
    expect(startWorker).not.toHaveBeenCalled();
  });
});
