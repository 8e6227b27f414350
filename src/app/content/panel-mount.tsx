import { render } from 'preact';
import { shadowRootOf } from '../../browser/shadow-root-of';
import { type PanelHost, putPanelHost } from '../../overlay/panel-host';
import { Panel } from '../../ui/panel/panel';
import css from '../../ui/panel/panel.css?inline';
import type { PanelProps } from '../../ui/panel/panel-props';
import type { PanelState } from '../../ui/panel/panel-state';
import type { HighlightState } from '../../ui/panel/posting/highlight-switch';

type Callbacks = Omit<PanelProps, 'state' | 'collapsed' | 'highlight'>;

/**
 * Keyboard events that are kept from the page, so that its shortcuts do not react while the user types in the panel.
 */
const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/** An element that can have the focus, of HTML, SVG or MathML. */
type Focusable = Element & HTMLOrSVGElement;

/** The panel on the page. It is put there when it is first shown, and `hide` takes everything off again. */
export function mountPanel(document: Document, callbacks: Callbacks) {
  let host: PanelHost | null = null;
  let isOpen = false;
  /**
   * The element of the page that had the focus when the shortcut moved it into the panel; null once the panel is
   * collapsed.
   */
  let focusBefore: Focusable | null = null;
  const hasFocus = () => {
    const root = host?.container.getRootNode();
    return root instanceof ShadowRoot && root.activeElement !== null;
  };
  /**
   * Gives the focus back if it was in what is collapsed or removed. If the user has moved it elsewhere, it stays there.
   */
  const giveFocusBack = (hadFocus: boolean) => {
    const element = focusBefore;
    focusBefore = null;
    if (!hadFocus) return;
    if (element?.isConnected) element.focus({ preventScroll: true });
    else host?.container.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return {
    /** Shows what the panel says, at once. */
    show(state: PanelState, collapsed: boolean, highlight: HighlightState | null): void {
      host ??= put(document);
      const collapses = isOpen && collapsed;
      const hadFocus = collapses && hasFocus();
      isOpen = !collapsed;
      render(<Panel state={state} collapsed={collapsed} highlight={highlight} {...callbacks} />, host.container);
      if (collapses) giveFocusBack(hadFocus);
    },
    /**
     * Collapses or opens the panel for the shortcut. The focus moves into the panel when it opens, and back afterwards.
     */
    toggleByKeys(): void {
      const from = focusedIn(document);
      callbacks.onOpenOrCollapse();
      if (!isOpen || !host) return;
      // If the focus was on the button of the collapsed panel, there is no other place to give it back to.
      focusBefore = host.container.getRootNode().contains(from) ? null : from;
      host.container.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    },
    /** Takes everything off the page. */
    hide(): void {
      if (!host) return;
      const hadFocus = hasFocus();
      render(null, host.container);
      host.remove();
      host = null;
      isOpen = false;
      giveFocusBack(hadFocus);
    },
  };
}

/**
 * The element that has the focus, also inside shadow roots. A document names the host of the shadow root instead, which
 * often cannot be given the focus again.
 */
function focusedIn(document: Document): Focusable | null {
  let found = document.activeElement;
  while (found instanceof HTMLElement) {
    const inner = shadowRootOf(found)?.activeElement;
    if (!inner) break;
    found = inner;
  }
  return found as Focusable | null;
}

function put(document: Document): PanelHost {
  const host = putPanelHost(document, css);
  for (const type of KEY_EVENTS) host.container.addEventListener(type, (event) => event.stopPropagation());
  return host;
}
