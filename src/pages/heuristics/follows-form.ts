import { foldSpace } from '../text/block-text';

/** What an application asks for: a file or a way to write back. */
const APPLICATION = 'form:has(input[type="file"], input[type="email"], input[autocomplete="email"])';

/** So much of a text's beginning is looked for. Characters. */
const TELLING = 60;

/**
 * Whether a text stands in or after the page's application form: there stand questions, and what the employer says of
 * its ways, never the advert. False where the page has no such form.
 */
export function followsForm(document: Document, text: string | null | undefined): boolean {
  const form = document.querySelector(APPLICATION);
  if (!form || !text) return false;
  const walker = document.createTreeWalker(document.body, 4);
  const parts: string[] = [];
  while (walker.nextNode()) {
    // 8: the form contains it; 4: it stands after the form's beginning.
    if ((form.compareDocumentPosition(walker.currentNode) & 4) !== 0) break;
    parts.push(walker.currentNode.nodeValue ?? '');
  }
  const before = letters(parts.join(''));
  return !before.includes(letters(text).slice(0, TELLING));
}

/** Line breaks, bullets and spaces are set by the reader; letters and figures are the page's. */
const letters = (text: string): string => foldSpace(text).replace(/[^\p{L}\p{N}]/gu, '');
