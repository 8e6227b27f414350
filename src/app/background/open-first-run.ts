import { browser } from 'wxt/browser';
import { openExtensionPage } from '../../browser/open-extension-page';
import { PROFILE } from '../../storage/schemas/profile';

/**
 * Opens the page of the first run when the extension was just installed and there is no profile yet. `reason` is that
 * of `runtime.onInstalled`: an update of the extension or of the browser opens nothing. A profile that is there, even a
 * damaged one, was restored with the browser, so its user has been through the first run before.
 */
export async function openFirstRun(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { [PROFILE.key]: kept } = await browser.storage.local.get(PROFILE.key);
  if (kept === undefined) await openExtensionPage('welcome');
}
