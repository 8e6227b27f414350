import { render } from 'preact';
import { type PanelHost, putPanelHost } from '../../src/browser/panel-host';
import type { HighlightState } from '../../src/ui/panel/highlight-switch';
import { Panel, type PanelProps } from '../../src/ui/panel/panel';
import css from '../../src/ui/panel/panel.css?inline';
import type { PanelState } from '../../src/ui/panel/panel-state';

type Callbacks = Omit<PanelProps, 'state' | 'collapsed' | 'highlight'>;

/** Events of the keyboard that a page's own shortcuts must not see while the user types in the panel. */
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** The panel on the page: put there on first use, and off again in one call. */
export function panelOnPage(document: Document, callbacks: Callbacks) {
  let host: PanelHost | null = null;
  return {
    /** Shows a state, at once. */
    show(state: PanelState, collapsed: boolean, highlight: HighlightState | null): void {
      host ??= put(document);
      render(<Panel state={state} collapsed={collapsed} highlight={highlight} {...callbacks} />, host.container);
    },
    /** Takes everything off the page. */
    hide(): void {
      if (!host) return;
      render(null, host.container);
      host.remove();
      host = null;
    },
  };
}

function put(document: Document): PanelHost {
  const host = putPanelHost(document, css);
  for (const type of KEYS) host.container.addEventListener(type, (event) => event.stopPropagation());
  return host;
}
