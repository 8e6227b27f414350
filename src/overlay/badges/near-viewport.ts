/**
 * A card this far outside the viewport, or outside an element that scrolls, already counts as near. Its badge is then
 * there before the card is seen.
 */
const AHEAD = '200px';

/** Which of the followed elements are near the viewport. */
export interface NearViewport {
  /** Follows these elements and no others. */
  follow(elements: readonly Element[]): void;
  isNear(element: Element): boolean;
}

/**
 * Follows elements as the page is scrolled, because what nobody sees need not be drawn or measured. `onNear` is called
 * when some come near. An element that is not displayed is not near. In a browser without IntersectionObserver all
 * elements are near. Ends with the signal.
 */
export function nearViewport(window: Window, onNear: () => void, signal: AbortSignal): NearViewport {
  const { IntersectionObserver } = window as Window & Partial<Pick<typeof globalThis, 'IntersectionObserver'>>;
  if (!IntersectionObserver) return { follow() {}, isNear: () => true };
  const near = new WeakSet<Element>();
  let followed: ReadonlySet<Element> = new Set();
  const onChange = (entries: readonly IntersectionObserverEntry[]) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) near.add(target);
      else near.delete(target);
    }
    if (entries.some(({ isIntersecting }) => isIntersecting)) onNear();
  };
  // Lists that scroll by themselves need `scrollMargin`. Older browsers ignore it; there a badge comes with its card.
  const options = { rootMargin: AHEAD, scrollMargin: AHEAD };
  const observer = new IntersectionObserver(onChange, options);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    follow(elements) {
      const now = new Set(elements);
      for (const element of followed) {
        if (now.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of now) if (!followed.has(element)) observer.observe(element);
      followed = now;
    },
    isNear: (element) => near.has(element),
  };
}
