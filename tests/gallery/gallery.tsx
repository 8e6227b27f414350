import { speak } from '../../src/cli/messages/speak';
import english from '../../src/locales/en.yml';
import { pseudo } from '../pseudo/pseudo';

const query = new URLSearchParams(location.search);
const surface = query.get('surface') ?? 'panel';
const app = document.querySelector<HTMLElement>('#app');
// In a language that nobody speaks, whose words are longer.
speak(english, query.has('pseudo') ? pseudo : undefined);

if (surface === 'panel' || surface === 'tab') {
  const { showPanel } = await import('./show-panel');
  showPanel(app, query);
} else {
  const { showSurface } = await import('./surfaces');
  if (app) showSurface(app, surface, query.get('state') ?? 'stated');
}
document.documentElement.dataset.ready = '';
