import { foldSpace } from '../text/block-text';

/** An application form. It asks for a file, or for an address to write back to. */
const APPLICATION = 'form:has(input[type="file"], input[type="email"], input[autocomplete="email"])';

/** How much of a text's beginning is looked for. Characters. */
const TELLING = 60;

/**
 * Whether a text stands in or after the page's application form. There are questions and what the employer says about
 * itself, but never the advert. False where the page has no such form.
 */
export function followsForm(document: Document, text: string | null | undefined): boolean {
  const form = document.querySelector(APPLICATION);
  if (!form || !text) return false;
  // Elements and text, in document order, up to the form. An element has no value of its own.
  const walker = document.createTreeWalker(document.body, 5);
  const parts: string[] = [];
  while (walker.nextNode() && walker.currentNode !== form) parts.push(walker.currentNode.nodeValue ?? '');
  const before = letters(parts.join(''));
  return !before.includes(letters(text).slice(0, TELLING));
}

/** Letters and figures alone, because line breaks, bullets and spaces come from our own reading of the page. */
const letters = (text: string): string => foldSpace(text).replace(/[^\p{L}\p{N}]/gu, '');
