/** The room that the panel needs, in px. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Tells how much room the panel in a container needs, whenever that changes. The observer follows the panel itself: it
 * is as high as its words, and the frame around it scrolls. Call the returned function when another element may have
 * been rendered.
 */
export function reportSize(container: Element, onSize: (size: Size) => void): () => void {
  let observed: Element | null = null;
  let told = '';
  const report = () => {
    if (!(observed instanceof HTMLElement)) return;
    const { width, height } = observed.getBoundingClientRect();
    const size = { width: Math.ceil(width), height: Math.ceil(height) };
    const now = `${observed.className} ${size.width} ${size.height}`;
    if (now === told) return;
    told = now;
    onSize(size);
  };
  const observer = new ResizeObserver(report);
  return () => {
    if (observed === container.firstElementChild) return;
    observer.disconnect();
    observed = container.firstElementChild;
    if (observed) observer.observe(observed);
  };
}
