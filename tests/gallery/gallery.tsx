import { render } from 'preact';
import { useState } from 'preact/hooks';
import { Panel } from '../../src/ui/panel/panel';
import panelCss from '../../src/ui/panel/panel.css?inline';
import hostileCss from './hostile.css?inline';
import { PANEL_STATES } from './states/panel';

const query = new URLSearchParams(location.search);
const surface = query.get('surface') ?? 'panel';
const name = query.get('state') ?? 'stated';
const app = document.querySelector<HTMLElement>('#app');
const nothing = () => undefined;

/** The panel in a shadow root, as on a page; an open one here, because axe cannot see into a closed one. */
function showPanel(collapsedAtFirst: boolean): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelCss);
  root.adoptedStyleSheets = [sheet];
  document.documentElement.append(host);
  const style = document.createElement('style');
  style.textContent = hostileCss;
  document.head.append(style);
  if (app) app.innerHTML = '<h1>A posting on a page</h1>';
  const state = PANEL_STATES[name] ?? { kind: 'loading' };
  function Shown() {
    const [collapsed, setCollapsed] = useState(collapsedAtFirst);
    return (
      <Panel
        state={state}
        collapsed={collapsed}
        onToggle={() => setCollapsed(!collapsed)}
        onOpenOptions={nothing}
        onOpenProfile={nothing}
        onDaysAYear={nothing}
      />
    );
  }
  render(<Shown />, root);
  if (query.has('open')) for (const details of root.querySelectorAll('details')) details.open = true;
}

async function showPage(): Promise<void> {
  const { showSurface } = await import('./surfaces');
  if (app) showSurface(app, surface, name);
}

if (surface === 'panel' || surface === 'tab') showPanel(surface === 'tab');
else await showPage();
document.documentElement.dataset.ready = '';
