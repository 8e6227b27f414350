import { shadowRootOf } from '../browser/shadow-root-of';
import { openShadowRoot } from './shadow-root';

/** The one element that holds our panel on a page, with its closed shadow root. */
export interface PanelHost {
  /** Where the panel is rendered. */
  readonly container: HTMLElement;
  /** Takes the panel and everything in it off the page. */
  remove(): void;
}

/** The class of our container. It is inside the closed shadow root, where the page cannot see it. */
const CONTAINER = 'panel-container';

/**
 * Puts the panel's host on the page: a plain `div` without attributes, after the body, so that pages that redraw their
 * body leave it alone. The page cannot reach anything of ours, because the shadow root is closed and its styles are
 * adopted. `src/overlay` is the only folder that writes on a page, and each thing that it puts there comes off in one
 * call: here `remove`.
 */
export function putPanelHost(document: Document, css: string): PanelHost {
  removeLeftovers(document);
  const host = document.createElement('div');
  const root = openShadowRoot(host, css);
  const container = document.createElement('div');
  container.className = CONTAINER;
  root.append(container);
  document.documentElement.append(host);
  return { container, remove: () => host.remove() };
}

/** Takes away the panel of an earlier version of the extension. Its own script can no longer do so. */
function removeLeftovers(document: Document): void {
  for (const element of [...document.documentElement.children]) {
    if (element.localName === 'div' && shadowRootOf(element)?.querySelector(`.${CONTAINER}`)) element.remove();
  }
}
