import { readCv } from '../domain/cv/read-cv';
import { t } from '../locales/t';
import type { FileReading } from './file-reading';
import { readOwnProfile } from './own-json-resume';
import { isJsonResume, readJsonResume } from './read-json-resume';
import { isLinkedInExport, readLinkedInExport } from './read-linkedin-export';

/** What reading needs from its caller. */
export interface ReadWith {
  /** The current day, YYYY-MM-DD: "present" in a CV means this day. */
  readonly today: string;
  /** The address of pdf.js's worker script, which is bundled with the page. */
  readonly pdfWorker: string;
  readonly signal: AbortSignal;
}

/** Bytes. CVs are smaller, and so are LinkedIn exports without their media. */
const LARGEST = 50_000_000;

/**
 * Reads a file on the user's device: a JSON Resume, LinkedIn's data export (the zip or one of its CSV files), or a CV
 * as PDF, DOCX or text. The kind of file is known by its first bytes, not by its name. The libraries for PDF and DOCX
 * are loaded only when they are needed. Never throws. If the signal aborts, the work ends early and the file is
 * refused.
 */
export async function readFile(file: File, options: ReadWith): Promise<FileReading> {
  const { signal } = options;
  if (file.size > LARGEST) return { refused: t('refused.large') };
  if (file.size === 0) return { refused: t('refused.empty') };
  try {
    const reading = await readBytes(new Uint8Array(await file.arrayBuffer()), file.name, options);
    return signal.aborted ? { refused: t('refused.stopped') } : reading;
  } catch (error) {
    return { refused: signal.aborted ? t('refused.stopped') : reasonOf(error) };
  }
}

async function readBytes(
  bytes: Uint8Array,
  name: string,
  { today, pdfWorker, signal }: ReadWith,
): Promise<FileReading> {
  if (startsWith(bytes, '%PDF')) {
    const { pdfText } = await import('./pdf-text');
    return fromText(await pdfText(bytes, pdfWorker, signal), today, 'pdf');
  }
  if (startsWith(bytes, 'PK')) {
    const { unzip } = await import('./unzip');
    const names = unzip.names(bytes);
    if (isLinkedInExport(names)) return readLinkedInExport(unzip.files(bytes, /\.csv$/i), today);
    if (names.includes('word/document.xml')) {
      const { docxText } = await import('./docx-text');
      return fromText(await docxText(bytes), today, 'docx');
    }
    return { refused: t('refused.archive') };
  }
  if (startsWith(bytes, '\xd0\xcf\x11\xe0')) {
    return { refused: t('refused.oldWord') };
  }
  const text = decode(bytes);
  if (text === null) return { refused: t('refused.kind') };
  if (/^\s{0,100}\{/.test(text)) return readJson(text, today);
  if (/\.csv$/i.test(name)) return readLinkedInExport(new Map([[name, text]]), today);
  return fromText(text, today, 'text');
}

function readJson(text: string, today: string): FileReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { refused: t('refused.damagedJson') };
  }
  const profile = readOwnProfile(json);
  if (profile) return { profile };
  if (isJsonResume(json)) return readJsonResume(json, today);
  const { format } = json as { readonly format?: unknown };
  return {
    refused: format === 'bandwise-backup' ? t('refused.isBackup') : t('refused.noResume'),
  };
}

/** Reads the text of a CV, pasted or from a document. A text without a single word is refused. */
export function fromText(text: string, today: string, from: 'pdf' | 'docx' | 'text'): FileReading {
  if (!/\p{L}{2}/u.test(text)) {
    return {
      refused: from === 'pdf' ? t('refused.scanned') : t('refused.noText'),
    };
  }
  return { draft: readCv(text, today), from };
}

const startsWith = (bytes: Uint8Array, prefix: string): boolean =>
  [...prefix].every((character, index) => bytes[index] === character.charCodeAt(0));

/**
 * Decodes UTF-8, UTF-16 with a byte-order mark, or else Windows-1252, as in older text files. Null where the bytes are
 * not a text: they have a zero byte.
 */
function decode(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  }
  if (bytes.subarray(0, 4096).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Says in a sentence why a library failed. The password is named, because the user can do something about it. */
function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return t('refused.password');
  if (name === 'InvalidPDFException') return t('refused.damagedPdf');
  return t('refused.unknown');
}
