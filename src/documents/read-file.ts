import { readCv } from '../domain/cv/read-cv';
import { t } from '../locales/t';
import type { FileReading } from './file-reading';
import { isJsonResume, readJsonResume } from './json-resume';
import { ownProfileIn } from './json-resume-export';
import { isLinkedInExport, readLinkedInExport } from './linkedin-export';

/** What reading needs of its surroundings. */
export interface ReadWith {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Address of pdf.js's worker script, which the page bundles. */
  readonly pdfWorker: string;
  readonly signal: AbortSignal;
}

/** A CV is smaller, and so is a LinkedIn export without its media. */
const LARGEST = 50_000_000;

/**
 * Reads a file of the user's on this device: JSON Resume, LinkedIn's data export (zip or one of its CSV files), a CV as
 * PDF, DOCX or text. What it is, its first bytes say, not its name. The readers of PDF and DOCX are loaded only then.
 * Never throws; the signal ends the work early, as a refusal.
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
  const profile = ownProfileIn(json);
  if (profile) return { profile };
  if (isJsonResume(json)) return readJsonResume(json, today);
  const { format } = json as { readonly format?: unknown };
  return {
    refused: format === 'bandwise-backup' ? t('refused.isBackup') : t('refused.noResume'),
  };
}

/** Reads a CV's text, as pasted or as a document has it. Text without a word to read is refused. */
export function fromText(text: string, today: string, from: 'pdf' | 'docx' | 'text'): FileReading {
  if (!/\p{L}{2}/u.test(text)) {
    return {
      refused: from === 'pdf' ? t('refused.scanned') : t('refused.noText'),
    };
  }
  return { draft: readCv(text, today), from };
}

const startsWith = (bytes: Uint8Array, head: string): boolean =>
  [...head].every((character, index) => bytes[index] === character.charCodeAt(0));

/** UTF-8, or UTF-16 by its mark, or Windows-1252 as older text files have it; null for what is no text. */
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

/** What a library throws, in a sentence: a password is the one thing that the user can do something about. */
function reasonOf(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return t('refused.password');
  if (name === 'InvalidPDFException') return t('refused.damagedPdf');
  return t('refused.unknown');
}
