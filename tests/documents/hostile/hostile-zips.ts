import { hostileFiles } from './hostile-file';
import { bombOf, wideExtra, type ZipPart, zipOf } from './zip-of';

const SKILLS = 'Name\nPython\nSQL\n';
const skills: ZipPart = { name: 'Skills.csv', content: SKILLS, method: 8 };
const MAX = 0xffff_ffff;
const many = (count: number, part: (at: number) => ZipPart) => Array.from({ length: count }, (_, at) => part(at));
const nested = (depth: number): Uint8Array =>
  zipOf([{ name: 'a.zip', content: depth === 0 ? bombOf(5) : nested(depth - 1), method: 8 }]);
/** The end of an archive with 64-bit numbers, whose directory is said to begin at a place. */
function wideEnd(archive: Uint8Array, start: bigint): Uint8Array {
  const bytes = Buffer.from(archive);
  const directory = bytes.length - 22;
  const end = Buffer.alloc(76);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(start, 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(directory), 64);
  bytes.writeUInt32LE(MAX, directory + 16);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, directory), end, bytes.subarray(directory)]));
}
const placeOfDirectory = (archive: Uint8Array) => Buffer.from(archive).readUInt32LE(archive.length - 6);

/** Archives that unpack to more than they should, that lie about themselves, or that are damaged. */
export const HOSTILE_ZIPS = hostileFiles('Basic_LinkedInDataExport.zip', 'application/zip', {
  'a bomb that says so': ['unpacksLarge', () => zipOf([{ ...skills, packed: bombOf(200), size: 200_000_000 }])],
  'a bomb that says it is small': ['unpacksLarge', () => zipOf([{ ...skills, packed: bombOf(200), size: 16 }])],
  'a bomb of 4,900 files that stay packed': [
    'read',
    () => {
      const packed = bombOf(1);
      return zipOf([skills, ...many(4_900, (at) => ({ name: `${at}.csv`, packed, size: 1_000_000 }))]);
    },
  ],
  'a bomb beside what is read': ['read', () => zipOf([skills, { name: 'a', packed: bombOf(1), size: MAX - 1 }])],
  'two files that are read, which together are too large': [
    'unpacksLarge',
    () =>
      zipOf([
        { ...skills, packed: bombOf(16), size: 16_000_000 },
        { name: 'Positions.csv', packed: bombOf(16), size: 16_000_000 },
      ]),
  ],
  'a bomb that no one says anything of, beside what is read': [
    'read',
    () => zipOf([skills, { name: 'a', packed: bombOf(200), size: 1 }]),
  ],
  'archives in archives': ['archive', () => nested(8)],
  'a hundred thousand files': ['manyFiles', () => zipOf([skills, ...many(100_000, (at) => ({ name: String(at) }))])],
  'files that share their bytes': [
    'damagedArchive',
    () =>
      zipOf([skills, ...many(4_000, (at) => ({ name: `${at}/Skills.csv`, size: 7_000, packedSize: 20, offset: 0 }))]),
  ],
  'a file inside another': [
    'damagedArchive',
    () =>
      zipOf([
        { name: 'a', content: 'x'.repeat(500) },
        { ...skills, offset: 100 },
      ]),
  ],
  'a file with a password': ['password', () => zipOf([{ ...skills, flags: 1 }])],
  'cut in the middle': ['damagedArchive', () => zipOf([{ ...skills, content: SKILLS.repeat(999) }]).slice(0, 80)],
  'cut before its end': ['damagedArchive', () => zipOf([skills]).slice(0, -10)],
  'four bytes': ['damagedArchive', () => 'PK\u0003\u0004'],
  'no file at all': ['archive', () => zipOf([])],
  '64-bit sizes beyond any disk': [
    'damagedArchive',
    () => zipOf([{ ...skills, size: MAX, packedSize: MAX, extra: wideExtra(2n ** 60n, 2n ** 60n) }]),
  ],
  '64-bit sizes without the field that has them': ['unpacksLarge', () => zipOf([{ ...skills, size: MAX }])],
  'a 64-bit extra field that ends early': [
    'damagedArchive',
    () => zipOf([{ ...skills, size: MAX, packedSize: MAX, extra: wideExtra(16n).slice(0, 9) }]),
  ],
  '64-bit numbers that are honest': [
    'read',
    () => {
      const archive = zipOf([{ ...skills, size: MAX, extra: wideExtra(16n) }]);
      return wideEnd(archive, BigInt(placeOfDirectory(archive)));
    },
  ],
  'a directory beyond 2^63': ['damagedArchive', () => wideEnd(zipOf([skills]), 2n ** 63n)],
  'a directory outside the file': ['damagedArchive', () => zipOf([skills], { start: 99_999_999 })],
  'a directory that is its own end': ['archive', () => zipOf([skills], { start: 100 })],
  'a count that lies': ['read', () => zipOf([skills], { count: 65_535 })],
  'a comment that looks like an end': [
    'damagedArchive',
    () => zipOf([skills], { comment: new Uint8Array([...zipOf([], { start: 9_999_999 }), 0]) }),
  ],
  'a file whose place has none': ['damagedArchive', () => zipOf([skills, { ...skills, name: 'b', offset: 9 }])],
  'a file that is larger than the archive': ['damagedArchive', () => zipOf([{ ...skills, packedSize: 9_999 }])],
  'a packing that nobody knows': ['damagedArchive', () => zipOf([{ ...skills, method: 99 }])],
  'packed bytes that mean nothing': [
    'damagedArchive',
    () => zipOf([{ ...skills, packed: new Uint8Array(999).fill(0xee) }]),
  ],
  'packed bytes that end early': ['damagedArchive', () => zipOf([{ ...skills, packed: bombOf(1).slice(0, 500) }])],
  'names that lead out of a folder, or to a prototype': [
    'read',
    () => zipOf([{ name: '../../__proto__/constructor/Skills.csv', content: SKILLS }, { name: '__proto__' }]),
  ],
  'a name of 65,000 characters': ['read', () => zipOf([skills, { name: 'a/'.repeat(32_500) }])],
  'a name that is written backwards': ['read', () => zipOf([{ ...skills, name: '\u202Evsc.sllikS/Skills.csv' }])],
  'thousands of files of the same name': ['read', () => zipOf(many(4_999, () => skills))],
  'a million rows': ['read', () => zipOf([{ ...skills, content: `Name\n${'Python,x\n'.repeat(1_000_000)}` }])],
});
