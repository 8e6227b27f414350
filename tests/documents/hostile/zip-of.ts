import { constants, deflateRawSync } from 'node:zlib';

/** A file of an archive; what is not said is said truly. */
export interface ZipPart {
  readonly name: string;
  readonly content?: Uint8Array | string;
  /** The bytes as they stand in the archive, in place of the packed content. */
  readonly packed?: Uint8Array;
  /** What the archive says that it unpacks to. */
  readonly size?: number;
  readonly packedSize?: number;
  readonly method?: number;
  readonly flags?: number;
  /** Where the archive says that it begins. */
  readonly offset?: number;
  readonly extra?: Uint8Array;
}

/** What the end record says, where it lies. */
interface ZipEnd {
  readonly count?: number;
  readonly start?: number;
  readonly comment?: Uint8Array;
}

/** An archive of the parts, which may say of themselves what is not true. */
export function zipOf(
  parts: readonly ZipPart[],
  { count, start, comment = new Uint8Array() }: ZipEnd = {},
): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content ?? '');
    const method = part.method ?? (part.packed ? 8 : 0);
    const packed = part.packed ?? (method === 8 ? deflateRawSync(content) : content);
    const name = Buffer.from(part.name);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(part.flags ?? 0, 6);
    header.writeUInt16LE(method, 8);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(part.flags ?? 0, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(part.packedSize ?? packed.length, 20);
    entry.writeUInt32LE(part.size ?? content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(part.extra?.length ?? 0, 30);
    entry.writeUInt32LE(part.offset ?? offset, 42);
    files.push(header, name, Buffer.from(packed));
    directory.push(entry, name, Buffer.from(part.extra ?? []));
    offset += header.length + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  const length = directory.reduce((sum, piece) => sum + piece.length, 0);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(count ?? parts.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(count ?? parts.length, 0xffff), 10);
  end.writeUInt32LE(length, 12);
  end.writeUInt32LE(start ?? offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...files, ...directory, end, comment]));
}

/** Deflated bytes that unpack to so many megabytes of one character, about a thousand times as many. */
export function bombOf(megabytes: number, character = '\0'): Uint8Array {
  const one = deflateRawSync(Buffer.alloc(1_000_000, character), { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  return new Uint8Array(Buffer.concat([...Array.from({ length: megabytes }, () => one), deflateRawSync('')]));
}

/** The extra field of zip64: size, packed size and place, each with 64 bits. */
export function wideExtra(...numbers: readonly bigint[]): Uint8Array {
  const extra = Buffer.alloc(4 + 8 * numbers.length);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(8 * numbers.length, 2);
  for (const [index, number] of numbers.entries()) extra.writeBigUInt64LE(number, 4 + 8 * index);
  return new Uint8Array(extra);
}
