import { browser } from 'wxt/browser';
import type { Settings, SiteMode } from '../../domain/model/settings';
import type { ModeOfSender, Sender } from '../../messaging/router';
import { matchesPattern } from '../../pages/site/find-site';
import { askedMode } from '../../site-access/asked-once';
import { allSites } from '../../site-access/custom-sites';
import { type SwitchableSite, siteMode } from '../../site-access/site-mode';
import { wholeHost } from '../../site-access/whole-host';
import { settingsStore } from '../../storage/stores';

/**
 * Says where the sender of a message may have things shown. It is decided by what the browser says of the sender, and by
 * nothing that the message says: a page that took over its renderer process can write any message in our script's name.
 * Storage is read once; a second time only where the site is off.
 */
export const senderModeFrom =
  (sites: readonly SwitchableSite[]): ModeOfSender =>
  async (sender) => {
    if (isOwnPage(sender)) return null;
    const url = addressOf(sender);
    if (!url) return 'off';
    const settings = await settingsStore.get();
    const mode = modeAt(url, allSites(sites, settings), settings);
    return mode === 'off' ? askedMode(sender) : mode;
  };

/** The browser names our own pages as senders. No page of the web can have an address of ours. */
function isOwnPage({ url, origin }: Sender): boolean {
  const own = new URL(browser.runtime.getURL('/')).href;
  return url?.startsWith(own) === true && (origin === undefined || own.startsWith(`${origin}/`));
}

/** The address of the sender's frame. A frame without one of its own (about:blank) has the origin of its parent. */
function addressOf({ url, origin }: Sender): URL | null {
  const found = [url, origin].find(
    (each) => each !== undefined && /^(?:https?|file):/.test(each) && URL.canParse(each),
  );
  return found === undefined ? null : new URL(found);
}

/**
 * The mode of the site at an address. An address that fits the patterns of no site counts as that of the sites with its
 * host, because a page may change its address within the host after our script was started on it.
 */
function modeAt(url: URL, sites: readonly SwitchableSite[], settings: Settings): SiteMode {
  // By the host first, which is quick: this is asked for each message.
  const near = sites.filter(({ matches }) => matches.some((pattern) => hasHost(url, pattern)));
  const fitting = near.filter(({ matches }) => matches.some((pattern) => matchesPattern(url, pattern)));
  const onHost = ({ matches }: SwitchableSite) => matches.some((pattern) => matchesPattern(url, wholeHost(pattern)));
  const here = fitting.length > 0 ? fitting : near.filter(onHost);
  return here.map((site) => siteMode(site, settings)).find((mode) => mode !== 'off') ?? 'off';
}

/** Whether the host of an address can be that of a pattern; its scheme and path are not looked at. */
function hasHost({ hostname }: URL, pattern: string): boolean {
  const from = pattern.indexOf('://') + 3;
  const host = pattern.slice(pattern.startsWith('*.', from) ? from + 2 : from, pattern.indexOf('/', from));
  return hostname.endsWith(host);
}
