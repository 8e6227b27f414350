import { type Browser, browser } from 'wxt/browser';
import { openTextPage } from '../../browser/open-extension-page';
import { hasSidePanel, openSidePanel } from '../../browser/open-side-panel';
import type { Settings } from '../../domain/model/settings';
import { findSite } from '../../pages/site/find-site';
import { chooseMode } from '../../site-access/choose-mode';
import { customSite } from '../../site-access/custom-sites';
import { runOnce } from '../../site-access/run-once';
import { type SwitchableSite, siteMode } from '../../site-access/site-mode';
import { SITES, siteScripts } from '../../sites';
import { storePastedText } from '../../storage/pasted-text';
import { settingsStore } from '../../storage/stores';
import type { TabOffer, ThisTabProps } from '../../ui/popup/this-tab';

/** The tab that the popup was opened on, and everything that the popup can do for it. */
export interface CurrentTab {
  /** What the popup shows now. */
  props(): ThisTabProps;
  /** Whether choices of sites were lost, and the user has not said yet what holds instead. */
  sitesUnconfirmed(): boolean;
  /** Reads again what is chosen for the tab's site. */
  refresh(): Promise<void>;
}

/** What the popup does when something has happened. */
interface InPopup {
  readonly show: () => void;
  /** Says in words that the browser has refused something, for example to store a choice. */
  readonly failed: (error: unknown) => void;
}

/** Reads the current tab. By opening the popup, the user gives us its address (`activeTab`). */
export async function currentTab({ show, failed }: InPopup): Promise<CurrentTab> {
  const asked = settingsStore.get();
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const site = siteOf(tab);
  let offer: TabOffer = { kind: 'none' };
  let sitesUnconfirmed = false;
  const look = (settings: Settings) => {
    sitesUnconfirmed = settings.sitesUnconfirmed;
    const isKnown = site !== null && (site.hasFile || settings.ownSites.includes(site.id));
    if (!site) offer = { kind: 'none' };
    else if (isKnown) offer = { kind: 'site', name: site.name, mode: siteMode(site, settings) };
    else offer = { kind: 'other', name: site.name, refused: null };
  };
  const refused = (what: 'page' | 'site') => {
    if (offer.kind === 'other') offer = { ...offer, refused: what };
    show();
  };
  const choose = async (mode: Parameters<typeof chooseMode>[1]) => {
    if (site && !(await chooseMode(site, mode))) refused('site');
  };
  const windowId = tab?.windowId ?? -1;
  const props = (): ThisTabProps => ({
    tab: offer,
    onMode: (mode) => void choose(mode).catch(failed),
    onAlways: () => void choose('panel').catch(failed),
    onReadOnce: () =>
      void runOnce(tab?.id ?? -1, 'panel', siteScripts(site?.id ?? '')).then(close, () => refused('page')),
    onSidePanel: hasSidePanel() ? () => void openSidePanel(windowId).then(close, () => undefined) : null,
    onText: (text) => void showText(text, windowId).then(close, failed),
  });
  look(await asked);
  return { props, sitesUnconfirmed: () => sitesUnconfirmed, refresh: async () => look(await settingsStore.get()) };
}

const close = () => window.close();

/**
 * Shows a text in the side panel, or in a tab where the browser opens no side panel. The side panel is opened first,
 * because a click no longer counts for the browser after anything was waited for.
 */
async function showText(text: string, windowId: number): Promise<void> {
  const opened = openSidePanel(windowId).then(
    () => true,
    () => false,
  );
  await storePastedText({ text, windowId, from: 'paste' });
  if (!(await opened)) await openTextPage(windowId);
}

type TabSite = SwitchableSite & { readonly name: string; readonly hasFile: boolean };

/** The site of a tab: the one of its site file, else one by its origin. Null for the browser's own pages. */
function siteOf(tab: Browser.tabs.Tab | undefined): TabSite | null {
  const url = tab?.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const site = findSite(url, SITES);
  return site ? { ...site, hasFile: true } : { ...customSite(url.origin), hasFile: false };
}
