/** The document in the first frame that the selector names; null where there is none, it is not ours to read, or empty. */
export function frameDocument(document: Document, selector: string): Document | null {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(selector)) {
    // Null for a frame of another origin.
    const inner = frame.contentDocument;
    if (inner?.body?.firstElementChild) return inner;
  }
  return null;
}
