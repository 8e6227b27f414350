import { RefusedFile } from './file-reading';

/**
 * Bytes. pdf.js unpacks a stream into one array, which it doubles while the stream goes on. The text of a page of a CV,
 * or a font in it, is smaller than this by far; a "bomb" of 30 kB unpacks to more.
 */
const LARGEST = 16_777_216;

/**
 * Sets a limit on single arrays of bytes, for all code that is loaded later: pdf.js has none of its own. The browser's
 * own unpacker, which has no limit either, is taken away, and pdf.js then uses its slower one. For a worker only, since
 * it changes the global object.
 */
export function limitArrays(scope: { Uint8Array: Uint8ArrayConstructor; DecompressionStream?: unknown }): void {
  scope.DecompressionStream = undefined;
  scope.Uint8Array = new Proxy(scope.Uint8Array, {
    construct(target, given: unknown[], made) {
      if (typeof given[0] === 'number' && given[0] > LARGEST) throw new RefusedFile('memory');
      return Reflect.construct(target, given, made);
    },
  });
}
