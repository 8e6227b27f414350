import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askForCatalogue } from '../../src/browser/ask-background';
import { askedOnce } from '../../src/browser/asked-once';
import { startLife } from '../../src/browser/script-life';
import { speakFrom } from '../../src/locales/t';
import { findSite } from '../../src/pages/find-site';
import { sitesHere } from '../../src/sites/sites-here';
import { annotatePage } from './annotate-page';

/**
 * Runs on the pages of enabled sites only, where the background registers it, and on the one page that the user asks
 * to have read. A site without a file goes by its origin.
 */
export default defineUnlistedScript(() => {
  const url = new URL(location.href);
  if (!/^(?:https?|file):$/.test(url.protocol)) return;
  const sites = sitesHere();
  const siteId = findSite(url, sites, document)?.id ?? url.origin;
  const life = startLife();
  const start = { siteId, sites, once: askedOnce(), isTop: window === window.top };
  // Without them it asks the browser itself, and the page waits.
  const speak = askForCatalogue().then(speakFrom, () => undefined);
  void speak.then(() => life.signal.aborted || annotatePage(start, life));
});
