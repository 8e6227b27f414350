import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startLife } from '../../src/browser/script-life';
import { findSite } from '../../src/pages/find-site';
import { SITES } from '../../src/sites';
import { annotatePage } from './annotate-page';

/** Runs on the pages of enabled sites only: the background registers it there and nowhere else. */
export default defineUnlistedScript(() => {
  const site = findSite(new URL(location.href), SITES);
  if (site) annotatePage(site.id, startLife());
});
