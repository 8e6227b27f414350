import { shadowRootOf } from '../browser/shadow-root-of';
import { openShadowRoot } from './shadow-root';

/** The one element that we put on a page, with its closed shadow root. */
export interface PanelHost {
  /** Where the panel is rendered. */
  readonly container: HTMLElement;
  /** Takes everything off the page. */
  remove(): void;
}

/** Marks our container inside the closed root, where the page cannot see it. */
const CONTAINER = 'panel-container';

/**
 * Puts the host on the page: a plain `div` without attributes, behind the body, so that pages that redraw their body
 * leave it alone. The shadow root is closed and its styles are adopted: nothing of ours can be reached from the page.
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

/** Takes away the panel of a former version of the extension, whose script can no longer do it itself. */
function removeLeftovers(document: Document): void {
  for (const element of [...document.documentElement.children]) {
    if (element.localName === 'div' && shadowRootOf(element)?.querySelector(`.${CONTAINER}`)) element.remove();
  }
}
