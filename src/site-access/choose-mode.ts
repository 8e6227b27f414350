import { browser } from 'wxt/browser';
import type { SiteMode } from '../domain/model/settings';
import { settingsStore } from '../storage/stores';
import { isCustomSite } from './custom-sites';
import { askPermission, giveBackPermission, isPermitted, type SwitchableSite } from './site-mode';

/** What the user chose, while the browser asks them: Chrome closes the popup when it does. */
interface Pending {
  readonly site: SwitchableSite;
  readonly mode: SiteMode;
}
const KEY = 'pending-choice';

/**
 * Chooses where a site is shown, with its permission; a site without a file is added by it. False where the browser was
 * not allowed to give access: nothing is changed then. Must be called straight from the press: browsers ask the user
 * only then.
 */
export async function chooseMode(site: SwitchableSite, mode: SiteMode): Promise<boolean> {
  if (mode !== 'off') {
    // A site's file may hold functions, which no storage takes.
    const { id, matches, enabledByDefault } = site;
    const pending: Pending = { site: { id, matches, enabledByDefault }, mode };
    // Not waited for, or the press would no longer count.
    const kept = browser.storage.session.set({ [KEY]: pending });
    const granted = await askPermission(site);
    await kept.then(() => browser.storage.session.remove(KEY));
    if (!granted) return false;
  }
  await write(site.id, mode);
  // Last: the page's own script must hear of "off" before the browser takes its permission.
  if (mode === 'off') await giveBackPermission(site);
  return true;
}

/** Does what was chosen where the page that asked was closed by the browser's own question. */
export async function finishChoice(): Promise<void> {
  const { [KEY]: kept } = await browser.storage.session.get(KEY);
  const pending = kept as Pending | undefined;
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
