import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isWanted } from '../../src/browser/enabled-sites';
import { startLife } from '../../src/browser/script-life';
import { settingsStore } from '../../src/browser/stores';
import { findSite } from '../../src/pages/find-site';
import { SITES } from '../../src/sites';
import { annotatePage } from './annotate-page';

/** Runs on the pages of enabled sites only: the background registers it there and nowhere else. */
export default defineUnlistedScript(async () => {
  const site = findSite(new URL(location.href), SITES);
  if (!site) return;
  const life = startLife();
  const settings = await settingsStore.get();
  if (!isWanted(site, settings) || life.signal.aborted) return;
  settingsStore.watch((now) => isWanted(site, now) || life.abort(), life.signal);
  await annotatePage(life);
});
