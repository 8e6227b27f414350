const query = new URLSearchParams(location.search);
const surface = query.get('surface') ?? 'panel';
const app = document.querySelector<HTMLElement>('#app');

if (surface === 'panel' || surface === 'tab') {
  const { showPanel } = await import('./show-panel');
  showPanel(app, query);
} else {
  const { showSurface } = await import('./surfaces');
  if (app) showSurface(app, surface, query.get('state') ?? 'stated');
}
document.documentElement.dataset.ready = '';
