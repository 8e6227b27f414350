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
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: false });
  style(root, css);
  const container = document.createElement('div');
  container.className = CONTAINER;
  root.append(container);
  document.documentElement.append(host);
  return { container, remove: () => host.remove() };
}

/** Adopted styles are not subject to the page's CSP. Where a browser refuses them to content scripts, a style element serves. */
function style(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Falls through to the style element.
  }
  const element = root.ownerDocument.createElement('style');
  element.textContent = css;
  root.prepend(element);
}

/** What browsers let content scripts alone do: see into closed shadow roots. */
interface RootOpeners {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** Takes away the panel of a former version of the extension, whose script can no longer do it itself. */
function removeLeftovers(document: Document): void {
  for (const element of [...document.documentElement.children]) {
    if (element.localName === 'div' && rootOf(element)?.querySelector(`.${CONTAINER}`)) element.remove();
  }
}

function rootOf(element: Element): ShadowRoot | null {
  const { chrome } = globalThis as RootOpeners;
  const own = element as Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
  return own.openOrClosedShadowRoot ?? chrome?.dom?.openOrClosedShadowRoot(element) ?? null;
}
