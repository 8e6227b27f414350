import { Unzlib } from 'fflate';
import { RefusedFile } from './limits/file-reading';

/**
 * Bytes. pdf.js unpacks a stream into one array, which it doubles while the stream goes on. A page of a CV, or the part
 * of a font that it uses, is far smaller; a "bomb" of 10 kB unpacks to more.
 */
const LARGEST = 8_388_608;
/** Pieces. pdf.js joins each text from its characters, and takes a hundred bytes for each. Texts are single lines. */
const MOST_JOINED = 500_000;
/** Bytes that are unpacked at a time: see `unpack.ts`. */
const SLICE = 1_024;

/** Whether an array was refused: pdf.js catches the error, and goes on without the stream. */
export const arrayLimit = { wasReached: false };

/**
 * Sets limits on single arrays of bytes, on what is unpacked and on texts, for all code that is loaded later: pdf.js has
 * none of its own. For a worker only, since it changes the global object.
 */
export function limitArrays(scope: Pick<typeof globalThis, 'Uint8Array' | 'Array'> & { DecompressionStream: unknown }) {
  const { join } = scope.Array.prototype;
  scope.Array.prototype.join = function (this: unknown[], separator) {
    check(this.length, MOST_JOINED);
    return join.call(this, separator);
  };
  scope.DecompressionStream = LimitedDecompression;
  scope.Uint8Array = new Proxy(scope.Uint8Array, {
    construct(target, given: unknown[], made) {
      if (typeof given[0] === 'number') check(given[0], LARGEST);
      return Reflect.construct(target, given, made);
    },
  });
}

function check(size: number, most: number): void {
  if (size <= most) return;
  arrayLimit.wasReached = true;
  throw new RefusedFile('memory');
}

/** In place of the browser's own, which unpacks all that it is given at once. pdf.js does without other formats. */
class LimitedDecompression extends TransformStream<Uint8Array, Uint8Array> {
  constructor(format: string) {
    if (format !== 'deflate') throw new TypeError(format);
    let size = 0;
    const unzlib = new Unzlib();
    super({
      transform(packed, controller) {
        unzlib.ondata = (piece) => {
          size += piece.length;
          check(size, LARGEST);
          controller.enqueue(piece);
        };
        for (let at = 0; at < packed.length; at += SLICE) {
          unzlib.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
        }
      },
    });
  }
}
