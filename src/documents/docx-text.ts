import mammoth from 'mammoth/mammoth.browser.js';

/** The text of a Word document, with each paragraph on its own line. Throws where the document is damaged. */
export async function docxText(bytes: Uint8Array): Promise<string> {
  const { value } = await mammoth.extractRawText({ arrayBuffer: bytes.slice().buffer });
  return value.replace(/\n{2,}/g, '\n');
}
