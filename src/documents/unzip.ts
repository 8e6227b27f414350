import { strFromU8, unzipSync } from 'fflate';

/** Bytes. A file that unpacks to more is not a personal document; it may be a "zip bomb". */
const LARGEST = 30_000_000;

/** Reads zip archives. Throws where the bytes are not a zip archive. */
export const unzip = {
  /** The names of the files in the archive, with their folders. */
  names(bytes: Uint8Array): readonly string[] {
    const names: string[] = [];
    unzipSync(bytes, {
      filter({ name }) {
        names.push(name);
        return false;
      },
    });
    return names;
  },
  /** The texts of the files whose names match, by their names without folders. Files over 30 MB are left out. */
  files(bytes: Uint8Array, wanted: RegExp): ReadonlyMap<string, string> {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.test(name) && originalSize <= LARGEST,
    });
    return new Map(
      Object.entries(files).map(([name, content]) => [name.split('/').at(-1) ?? name, strFromU8(content)]),
    );
  },
};
