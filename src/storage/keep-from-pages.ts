import { browser } from 'wxt/browser';

/** An area of the storage. Only Chrome has the setting; in Firefox scripts in pages could read what is stored. */
interface Area {
  setAccessLevel?(access: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/**
 * Lets only the background and our own pages read what is stored. A page that took over its renderer process has all
 * that our script there has, and then it reads no profile.
 */
export async function keepStorageFromPages(): Promise<void> {
  const areas: readonly Area[] = [browser.storage.local, browser.storage.sync, browser.storage.session];
  await Promise.all(areas.map((area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })));
}
