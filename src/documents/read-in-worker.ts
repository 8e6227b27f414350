import type { ImportAnswer, ImportRequest } from './import-messages';
import type { FileReading } from './limits/file-reading';
import { LIMITS } from './limits/limits';

/** The part of a `Worker` that is used, so that tests can give another one. */
export interface ImportWorker {
  postMessage(request: ImportRequest): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string | undefined }) => void): void;
  addEventListener(type: 'messageerror', listener: () => void): void;
}

/** What reading needs from its caller. */
export interface ReadWith {
  /** Starts a worker that runs `import-worker.ts`. */
  readonly startWorker: () => ImportWorker;
  /** The current day, YYYY-MM-DD. */
  readonly today: string;
  readonly signal: AbortSignal;
  /** Seconds until the reading is given up; other than in the product for tests. */
  readonly seconds?: number;
}

/**
 * Reads a file, or a pasted text, in a worker. When the time is over or the signal aborts, the worker is ended, whatever
 * it is doing, and its memory is free at once. Never throws.
 */
export function readInWorker(document: File | string, options: ReadWith): Promise<FileReading> {
  const { startWorker, today, signal, seconds = LIMITS.seconds } = options;
  if (signal.aborted) return Promise.resolve({ refused: 'stopped' });
  if (typeof document !== 'string' && document.size > LIMITS.file) return Promise.resolve({ refused: 'large' });
  return new Promise((resolve) => {
    const worker = started(startWorker);
    if (worker === null) return resolve({ refused: 'unknown' });
    const end = (reading: FileReading) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      worker.terminate();
      resolve(reading);
    };
    const stop = () => end({ refused: 'stopped' });
    const timer = setTimeout(() => end({ refused: 'slow' }), seconds * 1_000);
    signal.addEventListener('abort', stop);
    // pdf.js announces itself from the worker, too: such messages are not ours.
    worker.addEventListener('message', ({ data }) => isAnswer(data) && end(data.reading));
    // The browser ends a worker that takes too much memory, and says no more than that. An error in its code has words.
    worker.addEventListener('error', ({ message }) => end({ refused: message ? 'unknown' : 'memory' }));
    worker.addEventListener('messageerror', () => end({ refused: 'unknown' }));
    try {
      worker.postMessage({ document, today });
    } catch {
      end({ refused: 'unknown' });
    }
  });
}

/** The worker; null where the browser starts none. */
function started(startWorker: () => ImportWorker): ImportWorker | null {
  try {
    return startWorker();
  } catch {
    return null;
  }
}

const isAnswer = (data: unknown): data is ImportAnswer =>
  typeof data === 'object' && data !== null && 'reading' in data;
