/** So far beyond the window, and beyond what scrolls inside it, a card counts as near: its badge is there before it is seen. */
const AHEAD = '200px';

/** Which of the elements that are followed are near the window. */
export interface NearViewport {
  /** Follows these, and no others. */
  follow(elements: readonly Element[]): void;
  isNear(element: Element): boolean;
}

/**
 * Follows elements as the page is scrolled: what nobody sees need not be drawn or measured. `onNear` is called when some
 * come near. An element that is not shown at all is not near. Where the window cannot tell, all are. Ends with the signal.
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
  // A list that scrolls by itself needs `scrollMargin`, which older browsers pass over: there badges come as cards do.
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
