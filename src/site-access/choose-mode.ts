import { browser } from 'wxt/browser';
import type { SiteMode } from '../domain/model/settings';
import { settingsStore } from '../storage/stores';
import { isCustomSite } from './custom-sites';
import { askPermission, giveBackPermission, isPermitted, type SwitchableSite } from './site-mode';

/** What the user chose, while the browser asks for a permission. Chrome closes the popup when it asks. */
interface PendingChoice {
  readonly site: SwitchableSite;
  readonly mode: SiteMode;
}
const KEY = 'pending-choice';

/**
 * Stores where a site is shown, and asks for its permission. A site without a file is added to the user's sites.
 * Resolves to false, and changes nothing, where the user refused the permission. Must be called straight from a click:
 * browsers ask the user only then.
 */
export async function chooseMode(site: SwitchableSite, mode: SiteMode): Promise<boolean> {
  if (mode !== 'off') {
    // Not the whole site: a site file may hold functions, which cannot be stored.
    const { id, matches, enabledByDefault } = site;
    const pending: PendingChoice = { site: { id, matches, enabledByDefault }, mode };
    // We do not wait for this write yet, because the click would no longer count for the browser.
    const stored = browser.storage.session.set({ [KEY]: pending });
    const granted = await askPermission(site);
    await stored.then(() => browser.storage.session.remove(KEY));
    if (!granted) return false;
  }
  await write(site.id, mode);
  // Last, because our script in the page must hear of "off" before the browser takes its permission away.
  if (mode === 'off') await giveBackPermission(site);
  return true;
}

/**
 * Completes a choice after the browser's question has closed the page that asked. Does nothing where none is pending.
 */
export async function finishChoice(): Promise<void> {
  const { [KEY]: stored } = await browser.storage.session.get(KEY);
  const pending = stored as PendingChoice | undefined;
  if (!pending || !(await isPermitted(pending.site))) return;
  await browser.storage.session.remove(KEY);
  await write(pending.site.id, pending.mode);
}

function write(id: string, mode: SiteMode): Promise<void> {
  return settingsStore.update((now) => ({
    ...now,
    ownSites: isCustomSite(id) ? [...new Set([...now.ownSites, id])] : now.ownSites,
    sites: { ...now.sites, [id]: mode },
  }));
}
