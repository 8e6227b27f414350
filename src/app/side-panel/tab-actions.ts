import type { Browser } from 'wxt/browser';
import { findSite } from '../../pages/site/find-site';
import { chooseMode } from '../../site-access/choose-mode';
import { runOnce } from '../../site-access/run-once';
import { SITES, siteScripts } from '../../sites';

type Tab = Browser.tabs.Tab;

/**
 * The site file that speaks for a tab's page; null where there is none, or the browser does not tell us the address.
 */
const siteOf = ({ url }: Tab) => (url === undefined ? null : findSite(new URL(url), SITES));

/** Reads a tab's page once, because the user asked for it. Rejects where the browser gives no access to it. */
export async function readTabOnce(tab: Tab): Promise<void> {
  if (tab.id !== undefined) await runOnce(tab.id, 'side-panel', siteScripts(siteOf(tab)?.id ?? ''));
}

/** Switches the tab's site on. Must be called straight from a click, because the browser may have to ask the user. */
export async function switchTabSiteOn(tab: Tab): Promise<void> {
  const site = siteOf(tab);
  if (site) await chooseMode(site, 'side-panel');
}
