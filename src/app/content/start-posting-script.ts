import { speakFrom } from '../../locales/t';
import { askForCatalogue } from '../../messaging/background-client';
import { findSite } from '../../pages/site/find-site';
import { loadedSites } from '../../pages/site/loaded-sites';
import { startLifetime } from './lifetime';
import { startPostingController } from './posting-controller';
import { requestedOnce } from './requested-once';

/**
 * Runs on the pages of enabled sites only, where the background registers it, and on the one page that the user asks
 * to have read. A site without a file goes by its origin.
 */
export function startPostingScript(): void {
  const url = new URL(location.href);
  if (!/^(?:https?|file):$/.test(url.protocol)) return;
  const sites = loadedSites();
  const siteId = findSite(url, sites, document)?.id ?? url.origin;
  const life = startLifetime();
  const start = { siteId, sites, once: requestedOnce(), isTop: window === window.top };
  // Without them it asks the browser itself, and the page waits.
  const speak = askForCatalogue().then(speakFrom, () => undefined);
  void speak.then(() => life.signal.aborted || startPostingController(start, life));
}
