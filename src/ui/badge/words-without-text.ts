/**
 * Makes an element that shows words and has no text. A script of the page would find text in our closed shadow root
 * with `window.find`, select it, and in Firefox get the root itself from the selection. So the words are the name of a
 * picture, and the style sheet draws that name (`content: attr(aria-label)` in badge-words.css), which is neither found
 * nor selected. As an attribute the words never become CSS, whatever a card says. Screen readers say the name.
 */
export function wordsWithoutText(document: Document, words: string): HTMLElement {
  const element = document.createElement('span');
  element.className = 'words';
  element.setAttribute('role', 'img');
  element.setAttribute('aria-label', words);
  return element;
}
