import type { RefusalReason } from '../../../src/documents/limits/file-reading';

/** A file that was made to hang the reader, to fill the memory, or to be misread. Made by code when it is needed. */
export interface HostileFile {
  /** What is wrong with it. */
  readonly name: string;
  /** The name under which it is given to the reader. */
  readonly fileName: string;
  /** Its MIME type, which the reader does not look at. */
  readonly type: string;
  readonly make: () => Uint8Array;
  /** What the reader has to say: "read" where the file has something to take, or else why it has not. */
  readonly answer: 'read' | RefusalReason;
}

/** Makes a list of hostile files of one kind. */
export const hostileFiles = (
  fileName: string,
  type: string,
  files: Readonly<
    Record<string, readonly [answer: HostileFile['answer'], make: () => Uint8Array | string, as?: string]>
  >,
): readonly HostileFile[] =>
  Object.entries(files).map(([name, [answer, make, as = fileName]]) => ({
    name,
    fileName: as,
    type,
    answer,
    make: () => {
      const made = make();
      return typeof made === 'string' ? new TextEncoder().encode(made) : made;
    },
  }));
