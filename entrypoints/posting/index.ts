import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askedOnce } from '../../src/browser/asked-once';
import { startLife } from '../../src/browser/script-life';
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
  annotatePage({ siteId, sites, once: askedOnce(), isTop: window === window.top }, startLife());
});
