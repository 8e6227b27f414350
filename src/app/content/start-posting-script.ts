import { speakFrom } from '../../locales/t';
import { askForCatalogue } from '../../messaging/background-client';
import { loadedListReader } from '../../pages/cards/list-reader';
import { loadedSites } from '../../pages/site/loaded-sites';
import { currentPage } from './current-page';
import { startLifetime } from './lifetime';
import { startPostingController } from './posting-controller';
import { requestedOnce } from './requested-once';

/**
 * Runs on the pages of enabled sites only, where the background registers it, and on a page that the user asks to have
 * read once. A site without a file goes by its origin.
 */
export function startPostingScript(): void {
  const here = currentPage(loadedSites(), loadedListReader());
  const { site, url } = here();
  if (!/^(?:https?|file):$/.test(url.protocol)) return;
  const life = startLifetime();
  const start = { siteId: site?.id ?? url.origin, here, once: requestedOnce(), isTop: window === window.top };
  // If the messages do not come, `t` asks the browser for each of them, and the page waits for that.
  const speak = askForCatalogue().then(speakFrom, () => undefined);
  void speak.then(() => life.signal.aborted || startPostingController(start, life));
}
