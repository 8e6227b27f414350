import { render } from 'preact';
import { shadowRootOf } from '../../browser/shadow-root-of';
import { type PanelHost, putPanelHost } from '../../overlay/panel-host';
import { Panel } from '../../ui/panel/panel';
import css from '../../ui/panel/panel.css?inline';
import type { PanelProps } from '../../ui/panel/panel-props';
import type { PanelState } from '../../ui/panel/panel-state';
import type { HighlightState } from '../../ui/panel/posting/highlight-switch';

type Callbacks = Omit<PanelProps, 'state' | 'collapsed' | 'highlight'>;

/** Events of the keyboard that a page's own shortcuts must not see while the user types in the panel. */
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** What can have the focus: of HTML, SVG or MathML. */
type Focusable = Element & HTMLOrSVGElement;

/** The panel on the page: put there on first use, and off again in one call. */
export function mountPanel(document: Document, callbacks: Callbacks) {
  let host: PanelHost | null = null;
  let isOpen = false;
  /** Where the focus was on the page when the shortcut took it into the panel; forgotten once the panel closes. */
  let cameFrom: Focusable | null = null;
  const hasFocus = () => {
    const root = host?.container.getRootNode();
    return root instanceof ShadowRoot && root.activeElement !== null;
  };
  /** Gives the focus back, where it is lost with what closes: a user who has gone elsewhere since is left there. */
  const leave = (hadFocus: boolean) => {
    const element = cameFrom;
    cameFrom = null;
    if (!hadFocus) return;
    if (element?.isConnected) element.focus({ preventScroll: true });
    else host?.container.querySelector<HTMLElement>('[aria-expanded]')?.focus();
  };
  return {
    /** Shows a state, at once. */
    show(state: PanelState, collapsed: boolean, highlight: HighlightState | null): void {
      host ??= put(document);
      const closes = isOpen && collapsed;
      const hadFocus = closes && hasFocus();
      isOpen = !collapsed;
      render(<Panel state={state} collapsed={collapsed} highlight={highlight} {...callbacks} />, host.container);
      if (closes) leave(hadFocus);
    },
    /** Folds the panel up or opens it by the shortcut: whoever steers by keyboard is taken along, and back again. */
    toggleByKeys(): void {
      const from = focusedIn(document);
      callbacks.onOpenOrCollapse();
      if (!isOpen || !host) return;
      // From the panel's own tab there is nowhere to go back to but the tab.
      cameFrom = host.container.getRootNode().contains(from) ? null : from;
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
      leave(hadFocus);
    },
  };
}

/** What has the focus, in shadow roots too: their hosts, which a document names in its place, cannot be given it back. */
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
  for (const type of KEYS) host.container.addEventListener(type, (event) => event.stopPropagation());
  return host;
}
