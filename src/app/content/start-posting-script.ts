import type { SiteMode } from '../../domain/model/settings';
import { speakFrom } from '../../locales/t';
import { askForBeginning, askForReaders } from '../../messaging/background-client';
import { takeLoadedReaders } from '../../pages/page-readers';
import { loadedSites } from '../../pages/site/loaded-sites';
import { currentPage } from './current-page';
import { startLifetime } from './lifetime';
import { startPostingController } from './posting-controller';
import { readersOnDemand } from './readers-on-demand';
import { requestedOnce } from './requested-once';

/**
 * Runs on the pages of enabled sites only, where the background registers it, and on a page that the user asks to have
 * read once. A site without a file goes by its origin.
 */
export function startPostingScript(): void {
  if (!/^(?:https?|file):$/.test(location.protocol)) return;
  const { prerendering } = document as { readonly prerendering?: boolean };
  // Chromium makes pages ready that the user may never open. They are read once they are opened.
  if (prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}

function start(): void {
  const life = startLifetime();
  const once = requestedOnce();
  const demand = readersOnDemand({
    ask: askForReaders,
    take: takeLoadedReaders,
    signal: life.signal,
  });
  const here = currentPage(loadedSites(), demand.now);
  const { site, url } = here();
  const place = { siteId: site?.id ?? url.origin, here, demand, once, isTop: window === window.top };
  const begin = (mode: SiteMode) => life.signal.aborted || startPostingController({ ...place, mode }, life);
  // If the messages do not come, `t` asks the browser for each of them, and the page waits for that.
  askForBeginning().then(
    ({ catalogue, mode }) => {
      speakFrom(catalogue);
      begin(mode);
    },
    () => begin('off'),
  );
}
