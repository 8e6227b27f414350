import type { FileReading } from './limits/file-reading';

/** What a page sends to the worker that reads documents. A string is a pasted text. `today` is YYYY-MM-DD. */
export interface ImportRequest {
  readonly document: File | string;
  readonly today: string;
}

/** What the worker sends back, once. */
export interface ImportAnswer {
  readonly reading: FileReading;
}
