import { speakFrom } from '../locales/t';
import type { ImportAnswer, ImportRequest } from './import-messages';
import { limitArrays } from './limit-arrays';
import type { FileReading } from './limits/file-reading';
import { readFile, readText } from './read-file';

/*
 * The worker that reads documents. A page starts it for one document and ends it after the answer, or when the time is
 * over or the user has had enough: nothing else stops a parser in the middle of its work.
 */

// A worker has no messages of the browser. It makes no sentence that anybody reads, only why a stored profile in a JSON
// Resume is damaged, and that is dropped: the keys do for it.
speakFrom(new Proxy({}, { get: (_, key) => String(key) }));
limitArrays(globalThis);

globalThis.addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  // pdf.js hears the same messages and sends its own. None has a document.
  if (!('document' in data)) return;
  void read(data).then((reading) => globalThis.postMessage({ reading } satisfies ImportAnswer));
});

async function read({ document, today }: ImportRequest): Promise<FileReading> {
  if (typeof document !== 'string') return readFile(document, today);
  return readText(document, today, 'text');
}
