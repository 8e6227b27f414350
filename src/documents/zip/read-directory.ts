import { RefusedFile } from '../limits/file-reading';
import { LIMITS } from '../limits/limits';

/** A file of an archive, as the directory at the archive's end describes it. Sizes and places are in bytes. */
export interface ZipEntry {
  /** With its folders. */
  readonly name: string;
  /** 0 means stored, 8 deflated. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  /** Where the file's own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64_LOCATOR = 0x07064b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
/** The end record, and behind it a comment of at most 65,535 bytes. */
const LONGEST_END = 22 + 65_535;
/** Stands where a number needs 64 bits, which the entry's extra field then has. */
const IN_EXTRA = 0xffff_ffff;
const HEADER_LENGTH = 30;

/**
 * Reads the directory of a zip archive (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT). Nothing is
 * unpacked. Refuses archives that are damaged, hold too many files, or whose files share bytes: with shared bytes, a
 * small archive unpacks to any size. What the files unpack to is checked where they are (`unpackerOf`): LinkedIn's export
 * may hold messages, and a Word document pictures, of any size, which stay packed.
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const entries = entriesFrom(view, startOfDirectory(view));
    checkEntries(entries, bytes.length);
    return entries;
  } catch (error) {
    // A view throws a RangeError where the archive names a place outside itself.
    throw error instanceof RangeError ? new RefusedFile('damagedArchive') : error;
  }
}

function startOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, view.byteLength - LONGEST_END); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const start = view.getUint32(at + 16, true);
    if (start !== IN_EXTRA) return start;
    if (view.getUint32(at - 20, true) !== END_64_LOCATOR) throw new RefusedFile('damagedArchive');
    const end = uint64(view, at - 12);
    if (view.getUint32(end, true) !== END_64) throw new RefusedFile('damagedArchive');
    return uint64(view, end + 48);
  }
  throw new RefusedFile('damagedArchive');
}

/** The entries are counted here and not taken from the end record, which may lie. */
function entriesFrom(view: DataView, start: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  for (let at = start; view.getUint32(at, true) === ENTRY; ) {
    if (entries.length === LIMITS.entries) throw new RefusedFile('manyFiles');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const wide = wideNumbers(view, at + 46 + nameLength, extraLength);
    const number = (place: number) => {
      const value = view.getUint32(at + place, true);
      return value === IN_EXTRA ? (wide.shift() ?? value) : value;
    };
    // In the order in which the extra field has those that are too wide.
    const size = number(24);
    const packedSize = number(20);
    const offset = number(42);
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize,
      size,
      offset,
    });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The numbers of 64 bits in an entry's extra field. */
function wideNumbers(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length; ) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      return Array.from({ length: Math.min(3, Math.floor(size / 8)) }, (_, index) => uint64(view, at + 4 + 8 * index));
    }
    at += 4 + size;
  }
  return [];
}

function checkEntries(entries: readonly ZipEntry[], length: number): void {
  let free = 0;
  for (const { offset, packedSize } of entries.toSorted((one, other) => one.offset - other.offset)) {
    if (offset < free) throw new RefusedFile('damagedArchive');
    free = offset + HEADER_LENGTH + packedSize;
  }
  if (free > length) throw new RefusedFile('damagedArchive');
}

/** Numbers above 2^53 lose their last digits, which does no harm: they are far outside any file. */
const uint64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
