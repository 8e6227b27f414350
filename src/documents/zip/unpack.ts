import { Inflate } from 'fflate';
import { RefusedFile } from '../limits/file-reading';
import { LIMITS } from '../limits/limits';
import type { ZipEntry } from './read-directory';

const HEADER = 0x04034b50;
/** Bytes that are unpacked at a time. They become 8 MB at most, since deflate packs at most 1,032 bytes into one. */
const SLICE = 8_192;

/** Bytes that are given on at a time. */
const PIECE = 65_536;

/** Takes the next piece of a file. True means that it has enough. */
type TakePiece = (piece: Uint8Array) => boolean;

/**
 * Unpacks files of one archive, piece by piece, so that no file is ever whole in memory. A file that by the directory
 * does not fit into what is left is not begun. The directory may lie, so the bytes that come out are counted, over all
 * files together.
 */
export function unpackerOf(bytes: Uint8Array): (entry: ZipEntry, take: TakePiece) => void {
  let left: number = LIMITS.unpacked;
  return (entry, take) => {
    if (entry.size > left) throw new RefusedFile('unpacksLarge');
    let isEnough = false;
    const count = (piece: Uint8Array) => {
      left -= piece.length;
      if (left < 0) throw new RefusedFile('unpacksLarge');
      for (let at = 0; at < piece.length && !isEnough; at += PIECE) isEnough = take(piece.subarray(at, at + PIECE));
    };
    const packed = packedBytes(bytes, entry);
    if (entry.method === 0) {
      count(packed);
      return;
    }
    const inflate = new Inflate(count);
    for (let at = 0; at < packed.length && !isEnough; at += SLICE) {
      pushSlice(inflate, packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    }
  };
}

/** The library's own errors mean that the bytes are damaged. */
function pushSlice(inflate: Inflate, slice: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(slice, isLast);
  } catch (error) {
    throw error instanceof Error && 'code' in error ? new RefusedFile('damagedArchive') : error;
  }
}

function packedBytes(bytes: Uint8Array, { offset, method, isEncrypted, packedSize }: ZipEntry): Uint8Array {
  if (isEncrypted) throw new RefusedFile('password');
  if (method !== 0 && method !== 8) throw new RefusedFile('damagedArchive');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== HEADER) throw new RefusedFile('damagedArchive');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new RefusedFile('damagedArchive');
  return bytes.subarray(start, start + packedSize);
}
