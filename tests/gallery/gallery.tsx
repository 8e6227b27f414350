import english from '../../src/locales/en.yml';
import { speakFrom } from '../../src/locales/t';
import { pseudo } from '../locales/pseudo';

const query = new URLSearchParams(location.search);
const surface = query.get('surface') ?? 'panel';
const app = document.querySelector<HTMLElement>('#app');
// The pseudo-language has longer words, as most languages have.
speakFrom(query.has('pseudo') ? pseudo(english) : english);

if (surface === 'panel' || surface === 'collapsed-panel') {
  const { showPanel } = await import('./show-panel');
  showPanel(app, query);
} else {
  const { showSurface } = await import('./surfaces');
  if (app) showSurface(app, surface, query.get('state') ?? 'stated');
}
document.documentElement.dataset.ready = '';
