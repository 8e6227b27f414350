import { shadowRootOf } from '../browser/shadow-root-of';
import { openShadowRoot } from './shadow-root';

/** The one element that holds our panel on a page, with its closed shadow root. */
export interface PanelHost {
  /** The box at the edge of the window that the panel fills. Its place and size are all that the page can find out. */
  readonly box: HTMLElement;
  /** Changes something in the box. What is changed there in any other way is the page's doing. */
  change(write: () => void): void;
  /** Takes changes of the page for ours from now on. */
  trustPage(): void;
  /** Takes the panel and everything in it off the page. */
  remove(): void;
}

/** The class of our box. It is inside the closed shadow root, where the page cannot see it. */
const BOX = 'panel-box';

/**
 * Puts the panel's host on the page: a plain `div` without attributes, after the body, so that pages that redraw their
 * body leave it alone. `onForeignChange` is called when the page has changed something in the closed root. Firefox gives
 * it the means: the events of a pointer that comes over our frame name that frame to the page (`originalTarget`). `src/overlay` is the only folder that writes on a page, and each thing that it puts there comes
 * off in one call: here `remove`.
 */
export function putPanelHost(document: Document, css: string, onForeignChange: () => void): PanelHost {
  removeLeftovers(document);
  const host = document.createElement('div');
  const root = openShadowRoot(host, css);
  const box = document.createElement('div');
  box.className = BOX;
  root.append(box);
  document.documentElement.append(host);
  const observer = new MutationObserver(onForeignChange);
  observer.observe(root, { attributes: true, childList: true, subtree: true });
  return {
    box,
    change(write) {
      const earlier = observer.takeRecords();
      write();
      observer.takeRecords();
      if (earlier.length > 0) onForeignChange();
    },
    trustPage: () => observer.disconnect(),
    remove() {
      observer.disconnect();
      host.remove();
    },
  };
}

/** The edges of the open panel's box, above and below together, in px. */
const EDGES = 2;

/** Gives the box the room in px that the panel needs. The style sheet keeps it within the window. */
export function giveRoom(box: HTMLElement, isOpen: boolean, size: { readonly width: number; readonly height: number }) {
  // The open panel's width is the style sheet's.
  box.style.width = isOpen ? '' : `${size.width}px`;
  box.style.height = `${size.height + (isOpen ? EDGES : 0)}px`;
  box.classList.remove('unmeasured');
}

/** Takes away the panel of an earlier version of the extension. Its own script can no longer do so. */
function removeLeftovers(document: Document): void {
  for (const element of [...document.documentElement.children]) {
    const root = element.localName === 'div' ? shadowRootOf(element) : null;
    // The second class is that of versions before the panel had a frame.
    if (root?.querySelector(`.${BOX}, .panel-container`)) element.remove();
  }
}
