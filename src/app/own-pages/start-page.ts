import { t } from '../../locales/t';

/** Starts one of our own pages. Where the browser gives us nothing to show, the page says so, and is not left blank. */
export function startPage(start: () => Promise<void>): void {
  start().catch((error: unknown) => {
    const root = document.getElementById('root') ?? document.body;
    root.textContent = t('page.notStarted', [String(error)]);
  });
}
