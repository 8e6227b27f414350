/** The document in the first matching frame that has content; null where there is none, or none that we may read. */
export function frameDocument(document: Document, selector: string): Document | null {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(selector)) {
    // Null for a frame of another origin.
    const inner = frame.contentDocument;
    if (inner?.body?.firstElementChild) return inner;
  }
  return null;
}
