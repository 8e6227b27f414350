/**
 * All elements after one in document order, without those in it. For questions about many elements: to say which of two
 * comes first, a browser counts the siblings between them (`compareDocumentPosition`), so that asking for each of 100,000
 * siblings took Chromium half a minute.
 */
export function elementsAfter(element: Element): ReadonlySet<Node> {
  const walker = element.ownerDocument.createTreeWalker(element.ownerDocument, 1);
  walker.currentNode = element;
  let at = walker.nextSibling();
  while (!at && walker.parentNode()) at = walker.nextSibling();
  const after = new Set<Node>();
  for (; at; at = walker.nextNode()) after.add(at);
  return after;
}
