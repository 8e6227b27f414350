import { strFromU8, unzipSync } from 'fflate';

/** A file that unpacks to more than this is no document of a person's (a "zip bomb"). Bytes. */
const LARGEST = 30_000_000;

/** Looks into zip archives. Throws where the bytes are none. */
export const unzip = {
  /** The names of the files in it. */
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
  /** The text of the files whose names match, by name without folders. Files that unpack to more than 30 MB are left out. */
  files(bytes: Uint8Array, wanted: RegExp): ReadonlyMap<string, string> {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => wanted.test(name) && originalSize <= LARGEST,
    });
    return new Map(
      Object.entries(files).map(([name, content]) => [name.split('/').at(-1) ?? name, strFromU8(content)]),
    );
  },
};
