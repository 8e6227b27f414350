import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** CVs have fewer pages. Further pages are not read. */
const MOST_PAGES = 30;

/**
 * The text of a PDF, in the order of the file, with its lines. A gap wider than a space becomes a tab, so that columns
 * on one line stay apart. Nothing is drawn, no font is loaded and no address in the PDF is opened. `worker` is the
 * address of pdf.js's worker script. We use the legacy build of pdf.js, because the other one needs newer browsers than
 * we support. Throws what pdf.js throws (`PasswordException`, `InvalidPDFException`).
 */
export async function pdfText(bytes: Uint8Array, worker: string, signal: AbortSignal): Promise<string> {
  GlobalWorkerOptions.workerSrc = worker;
  const task = getDocument({
    data: bytes,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    stopAtErrors: false,
    isOffscreenCanvasSupported: false,
  });
  signal.addEventListener('abort', () => void task.destroy(), { once: true });
  try {
    return await textOf(await task.promise);
  } finally {
    await task.destroy();
  }
}

async function textOf(pdf: PDFDocumentProxy): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(joinLines(items.flatMap((item) => ('str' in item ? [item] : []))));
    page.cleanup();
  }
  return pages.join('\n');
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
  let text = '';
  let last: Item | null = null;
  for (const item of items) {
    if (last && item.str !== '') {
      const [, , , , x = 0, y = 0] = item.transform;
      const [, , , , lastX = 0, lastY = 0] = last.transform;
      const height = Math.max(item.height, last.height, 1);
      const gap = x - (lastX + last.width);
      if (Math.abs(y - lastY) > height / 2 || gap < -height) text = text.endsWith('\n') ? text : `${text}\n`;
      else if (gap > 2 * height) text += '\t';
    }
    text += item.str;
    if (item.hasEOL && !text.endsWith('\n')) text += '\n';
    if (item.str !== '') last = item;
  }
  return text;
}
