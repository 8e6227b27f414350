import { browser } from 'wxt/browser';
import { perSyncedStore } from '../../storage/schemas/sync';
import { syncStore } from '../../storage/stores';
import { removeCopies } from '../../storage/sync/sync-area';

/** Everything that is stored, just as it is stored. It is kept so that deleting can be undone. */
export type AllData = Readonly<Record<string, unknown>>;

/** Deletes all that the extension has stored, also the copy in the user's account, and returns what was stored. */
export async function eraseAllData(): Promise<AllData> {
  const { on } = await syncStore.get();
  const all = await browser.storage.local.get(null);
  await browser.storage.local.clear();
  if (on) await removeCopies();
  return all;
}

/** Puts back what `eraseAllData` returned. */
export async function restoreAllData(all: AllData): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.local.set(all);
  // The copy in the account is gone and will be written again, so the two sides have no version in common any more.
  if ('sync' in all) await syncStore.update((state) => ({ ...state, agreed: perSyncedStore(() => null) }));
}
