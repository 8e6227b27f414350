import { render } from 'preact';
import { speakFrom } from '../../locales/t';
import { Panel } from '../../ui/panel/panel';
import css from '../../ui/panel/panel.css?inline';
import type { PanelState } from '../../ui/panel/panel-state';
import { type FromPanel, PANEL_PORT, type PanelPort, type ToPanel } from '../panel/panel-port';
import { adoptStyles } from './adopt-styles';
import { callsOver } from './calls-over';
import { refuseUntrusted } from './refuse-untrusted';
import { reportSize } from './report-size';

type World = typeof globalThis & { [key: symbol]: PanelPort | null | undefined };

/**
 * Renders the panel that a page's script asks for over its port. It runs in the frame that this script of ours has put
 * on the page, or beside it in the page where no frame can be had. It knows nothing but what it is told.
 */
export function startPanelFrame(): void {
  const world = globalThis as World;
  const given = world[Symbol.for(PANEL_PORT)];
  if (!given) return;
  // A second copy of this script must not find it.
  world[Symbol.for(PANEL_PORT)] = null;
  const { port, catalogue, container = makeContainer() } = given;
  const tell = (message: FromPanel) => port.postMessage(message);
  const calls = callsOver(tell);
  let callbacks = calls.callbacks(true);
  let state: PanelState = { kind: 'loading' };

  adoptStyles(container, css);
  refuseUntrusted(container);
  const measure = reportSize(container, (size) => tell({ kind: 'size', ...size }));
  const hear = (message: ToPanel) => {
    switch (message.kind) {
      case 'start':
        callbacks = calls.callbacks(message.isPublic);
        return;
      case 'show': {
        state = message.state ?? state;
        const { collapsed, highlight } = message;
        render(<Panel state={state} collapsed={collapsed} highlight={highlight} {...callbacks} />, container);
        measure();
        return;
      }
      case 'focus':
        container.querySelector<HTMLElement>('[aria-expanded]')?.focus();
        return;
      case 'answer':
        calls.answered(message);
    }
  };
  const begin = () => {
    port.onmessage = ({ data }) => hear(data);
    tell({ kind: 'ready' });
  };
  // If the messages do not come, `t` asks the browser for each of them.
  catalogue.then((messages) => messages && speakFrom(messages)).then(begin, begin);
}

function makeContainer(): HTMLElement {
  const container = document.createElement('div');
  container.className = 'panel-container';
  document.body.replaceChildren(container);
  return container;
}
