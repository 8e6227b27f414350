import { LONGEST_CV, readCv } from '../domain/cv/read-cv';
import { isDeeperThan } from '../storage/schemas/json-depth';
import { type FileReading, RefusedFile } from './limits/file-reading';
import { LIMITS } from './limits/limits';
import { readOwnProfile } from './own-json-resume';
import { isJsonResume, readJsonResume } from './read-json-resume';
import { isLinkedInExport, linkedInFiles, readLinkedInExport } from './read-linkedin-export';

/**
 * Reads a file on the user's device: a JSON Resume, LinkedIn's data export (the zip or one of its CSV files), or a CV
 * as PDF, DOCX or text. The kind of file is known by its first bytes, not by its name, and its size is checked before it
 * is read. The libraries for PDF and DOCX are loaded only when they are needed. `today` is YYYY-MM-DD: "present" in a CV
 * means this day. Never throws. It runs in a worker, since nothing here can be stopped from within (`import-worker.ts`).
 */
export async function readFile(file: File, today: string): Promise<FileReading> {
  try {
    if (file.size === 0) return { refused: 'empty' };
    if (file.size > LIMITS.file) return { refused: 'large' };
    const start = new Uint8Array(await file.slice(0, START).arrayBuffer());
    if (!isBinary(start) && !isText(start)) return { refused: 'kind' };
    if (!isBinary(start) && !/\.csv$/i.test(file.name) && file.size > LIMITS.text) return { refused: 'largeText' };
    return await readBytes(new Uint8Array(await file.arrayBuffer()), file.name, today);
  } catch (error) {
    return { refused: error instanceof RefusedFile ? error.reason : 'unknown' };
  }
}

/**
 * Reads the text of a CV, pasted or from a document. A text without a single word is refused. `isCut`: the document has
 * more than this text.
 */
export function readText(
  text: string,
  today: string,
  from: 'pdf' | 'docx' | 'text',
  isCut: boolean = false,
): FileReading {
  if (!/\p{L}{2}/u.test(text)) return { refused: from === 'pdf' ? 'scanned' : 'noText' };
  return { draft: readCv(text, today), from, isCut: isCut || text.length > LONGEST_CV };
}

async function readBytes(bytes: Uint8Array, name: string, today: string): Promise<FileReading> {
  if (startsWith(bytes, PDF)) {
    const { pdfText } = await import('./pdf-text');
    const { text, isCut } = await pdfText(bytes);
    return readText(text, today, 'pdf', isCut);
  }
  if (startsWith(bytes, ZIP)) return readArchive(bytes, today);
  if (startsWith(bytes, OLD_WORD)) return { refused: isEncryptedWord(bytes) ? 'password' : 'oldWord' };
  const text = decode(bytes);
  if (/^\s{0,100}\{/.test(text)) return readJson(text, today);
  if (/\.csv$/i.test(name)) return readLinkedInExport(new Map([[name, text]]), today);
  return readText(text, today, 'text');
}

async function readArchive(bytes: Uint8Array, today: string): Promise<FileReading> {
  const { readDirectory } = await import('./zip/read-directory');
  const entries = readDirectory(bytes);
  if (isLinkedInExport(entries)) return readLinkedInExport(linkedInFiles(bytes, entries), today);
  const { isWordFile, wordText } = await import('./word/word-text');
  if (!isWordFile(entries)) return { refused: 'archive' };
  return readText(wordText(bytes, entries), today, 'docx');
}

function readJson(text: string, today: string): FileReading {
  if (isDeeperThan(text, LIMITS.depth)) return { refused: 'deepJson' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { refused: 'damagedJson' };
  }
  const profile = readOwnProfile(json);
  if (profile) return { profile };
  if (isJsonResume(json)) return readJsonResume(json, today);
  const { format } = json as { readonly format?: unknown };
  return { refused: format === 'bandwise-backup' ? 'isBackup' : 'noResume' };
}

/** Bytes by which it is known whether a file is a text. */
const START = 4_096;

const PDF = '%PDF';
const ZIP = 'PK';
const OLD_WORD = '\xd0\xcf\x11\xe0';

const isBinary = (bytes: Uint8Array): boolean => [PDF, ZIP, OLD_WORD].some((prefix) => startsWith(bytes, prefix));

const startsWith = (bytes: Uint8Array, prefix: string): boolean =>
  [...prefix].every((character, index) => bytes[index] === character.charCodeAt(0));

/** A DOCX with a password stands in a container of the old format, under this name, in UTF-16. */
const isEncryptedWord = (bytes: Uint8Array): boolean =>
  new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');

/** Whether bytes have the byte-order mark of UTF-16, of either order. */
const isWide = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** Pictures and programs have a zero byte near their start, a text only in UTF-16. */
const isText = (bytes: Uint8Array): boolean => isWide(bytes) || !bytes.subarray(0, START).includes(0);

/** Decodes UTF-8, UTF-16 with a byte-order mark, or else Windows-1252, as in older text files. */
function decode(bytes: Uint8Array): string {
  if (isWide(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
