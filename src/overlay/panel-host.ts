import { shadowRootOf } from '../browser/shadow-root-of';
import { openShadowRoot } from './shadow-root';

/** The one element that holds our panel on a page, with its closed shadow root. */
export interface PanelHost {
  /** The box at the edge of the window that the panel fills. Its place and size are all that the page can find out. */
  readonly box: HTMLElement;
  /** Takes the panel and everything in it off the page. */
  remove(): void;
}

/** The class of our box. It is inside the closed shadow root, where the page cannot see it. */
const BOX = 'panel-box';

/**
 * Puts the panel's host on the page: a plain `div` without attributes, after the body, so that pages that redraw their
 * body leave it alone. `src/overlay` is the only folder that writes on a page, and each thing that it puts there comes
 * off in one call: here `remove`.
 */
export function putPanelHost(document: Document, css: string): PanelHost {
  removeLeftovers(document);
  const host = document.createElement('div');
  const root = openShadowRoot(host, css);
  const box = document.createElement('div');
  box.className = BOX;
  root.append(box);
  document.documentElement.append(host);
  return { box, remove: () => host.remove() };
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
