/**
 * Scrolls words into the middle of the viewport, because the user asked to see them. It jumps there where the user's
 * system asks for less motion. In an element over half as tall as the viewport (an advert with line breaks and no
 * paragraphs) the words themselves are brought to the middle instead of their element.
 */
export function scrollToRange(range: Range): void {
  const element = range.startContainer.parentElement;
  const window = element?.ownerDocument.defaultView;
  if (!element || !window) return;
  // Not "auto", which would leave the choice to the page.
  const wantsLessMotion = window.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
  const behavior = wantsLessMotion ? 'instant' : 'smooth';
  const isTall = element.getBoundingClientRect().height > window.innerHeight / 2;
  const scroller = isTall ? scrollerOf(element) : null;
  if (!scroller) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  const words = range.getBoundingClientRect();
  const isRoot = scroller === scroller.ownerDocument.scrollingElement;
  const box = isRoot ? { top: 0, height: window.innerHeight } : scroller.getBoundingClientRect();
  scroller.scrollBy({ top: words.top + words.height / 2 - box.top - box.height / 2, behavior });
}

/** The element that an element scrolls in: the nearest ancestor that holds more than it shows, else the page's own. */
function scrollerOf(element: Element): Element | null {
  const window = element.ownerDocument.defaultView;
  for (let at = element.parentElement; window && at; at = at.parentElement) {
    const scrolls = /auto|scroll|overlay/.test(window.getComputedStyle(at).overflowY);
    if (scrolls && at.scrollHeight > at.clientHeight && at !== element.ownerDocument.body) return at;
  }
  return element.ownerDocument.scrollingElement;
}
