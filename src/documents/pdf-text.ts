import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
// For its effect: pdf.js finds its other half here and starts no worker of its own, for we are in one already.
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';
import { arrayLimit } from './limit-arrays';
import { RefusedFile } from './limits/file-reading';
import { LIMITS } from './limits/limits';

/** The text of a PDF, and whether there is more of it: pages beyond the limit, or one that could not be read. */
interface PdfText {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * The text of a PDF, in the order of the file, with its lines. A gap wider than a space becomes a tab, so that columns
 * on one line stay apart. Nothing is drawn, no font is loaded and no address in the PDF is opened. We use the legacy
 * build of pdf.js, because the other one needs newer browsers than we support.
 */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  arrayLimit.wasReached = false;
  const task = getDocument({
    data: bytes,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    stopAtErrors: false,
    isOffscreenCanvasSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const { text, isCut } = await textOf(await task.promise);
    if (text.trim() === '' && arrayLimit.wasReached) throw new RefusedFile('memory');
    // pdf.js catches the limit's error, and goes on with what it has of the page.
    return { text, isCut: isCut || arrayLimit.wasReached };
  } catch (error) {
    throw refusalOf(error);
  } finally {
    // Not waited for: pdf.js first ends the page that it is at, which may take long.
    task.destroy().catch(() => undefined);
  }
}

/** pdf.js names its errors. Whatever else it stumbles over is in the file, too. */
function refusalOf(error: unknown): RefusedFile {
  if (arrayLimit.wasReached) return new RefusedFile('memory');
  const isProtected = error instanceof Error && error.name === 'PasswordException';
  return new RefusedFile(isProtected ? 'password' : 'damagedPdf');
}

/** Reads pages until there is more text than any CV has. A page that cannot be read does not cost the others. */
async function textOf(pdf: PDFDocumentProxy): Promise<PdfText> {
  const pages: string[] = [];
  let left: number = LIMITS.characters;
  let error: unknown = pdf.numPages < 1 ? new Error('No pages.') : null;
  let isCut = pdf.numPages > LIMITS.pages;
  for (let number = 1; number <= Math.min(pdf.numPages, LIMITS.pages) && left > 0; number += 1) {
    try {
      const { items, isWhole } = await itemsOf(pdf, number, left);
      const text = joinLines(items);
      left -= text.length;
      isCut ||= !isWhole || left <= 0;
      pages.push(text);
    } catch (thrown) {
      error = thrown;
    }
  }
  if (pages.length === 0 && error !== null) throw error;
  return { text: pages.join('\n'), isCut: isCut || error !== null };
}

/**
 * The pieces of text of a page, as pdf.js finds them: at most `most` characters, or as many pieces. `isWhole`: the page
 * has no more.
 */
async function itemsOf(pdf: PDFDocumentProxy, number: number, most: number) {
  const page = await pdf.getPage(number);
  const reader = page.streamTextContent().getReader();
  const items: Item[] = [];
  let length = 0;
  while (length < most && items.length < most) {
    const { done, value } = await reader.read();
    if (done) break;
    for (const item of value.items) {
      if (!('str' in item)) continue;
      items.push(item);
      length += item.str.length;
    }
  }
  // Where it has not ended, it ends with the document: a reader that is cancelled has pdf.js write to a closed stream.
  const isWhole = length < most && items.length < most;
  if (isWhole) page.cleanup();
  return { items, isWhole };
}

interface Item {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
}

/** Joins the pieces of a page. Pieces whose base lines differ by less than half their height stand on one line. */
function joinLines(items: readonly Item[]): string {
  const pieces: string[] = [];
  let isLineOver = false;
  const add = (piece: string) => {
    if (piece === '') return;
    pieces.push(piece);
    isLineOver = piece.endsWith('\n');
  };
  let last: Item | null = null;
  for (const item of items) {
    if (last && item.str !== '') {
      const [, , , , x = 0, y = 0] = item.transform;
      const [, , , , lastX = 0, lastY = 0] = last.transform;
      const height = Math.max(item.height, last.height, 1);
      const gap = x - (lastX + last.width);
      if (Math.abs(y - lastY) > height / 2 || gap < -height) add(isLineOver ? '' : '\n');
      else if (gap > 2 * height) add('\t');
    }
    add(item.str);
    if (item.hasEOL && !isLineOver) add('\n');
    if (item.str !== '') last = item;
  }
  return pieces.join('');
}
