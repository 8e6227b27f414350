import { browser } from 'wxt/browser';
import { openExtensionPage } from '../../browser/open-extension-page';
import { PROFILE } from '../../storage/schemas/profile';

/**
 * Opens the page of the first run, where the extension was just installed (not updated, nor the browser) and there is
 * no profile yet. One that is there was restored with the browser, damaged or not: whoever has it was here before.
 */
export async function openFirstRun(reason: string): Promise<void> {
  if (reason !== 'install') return;
  const { [PROFILE.key]: kept } = await browser.storage.local.get(PROFILE.key);
  if (kept === undefined) await openExtensionPage('welcome');
}
