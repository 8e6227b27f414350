import { LIMITS } from '../limits/limits';
import type { ZipEntry } from '../zip/read-directory';
import { unpackerOf } from '../zip/unpack';
import { readParagraphs } from './read-paragraphs';

/** The text itself; Word for the web numbers it ("document2.xml"). Notes come after it. */
const DOCUMENT = /^\/?word\/document\d{0,3}\.xml$/i;
const NOTES = /^\/?word\/(?:footnotes|endnotes)\.xml$/i;

/** Whether an archive is a Word document. */
export const isWordFile = (entries: readonly ZipEntry[]): boolean => entries.some(({ name }) => DOCUMENT.test(name));

/**
 * The text of a Word document (ECMA-376), each paragraph on its own line, and its notes at the end. Pictures, comments,
 * headers and all other parts of the file stay packed.
 */
export function wordText(bytes: Uint8Array, entries: readonly ZipEntry[]): string {
  const unpack = unpackerOf(bytes);
  const parts = [...entries.filter(({ name }) => DOCUMENT.test(name)).slice(0, 1), ...entries.filter(isNotes)];
  return parts
    .map((part) => {
      const paragraphs = readParagraphs();
      let decoder: TextDecoder | null = null;
      unpack(part, (piece) => {
        decoder ??= new TextDecoder(encodingOf(piece));
        paragraphs.take(decoder.decode(piece, { stream: true }));
        return paragraphs.length() >= LIMITS.characters;
      });
      return paragraphs.text();
    })
    .join('\n')
    .replace(/\n{2,}/g, '\n');
}

const isNotes = ({ name }: ZipEntry): boolean => NOTES.test(name);

/** XML without a byte-order mark is UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
