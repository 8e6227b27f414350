import { browser } from 'wxt/browser';
import { perSyncedStore } from '../../storage/schemas/sync';
import { syncStore } from '../../storage/stores';
import { removeCopies } from '../../storage/sync/sync-area';

/** Everything that is stored, as it is: kept so that deleting can be undone. */
export type AllData = Readonly<Record<string, unknown>>;

/** Deletes all that the extension has stored, and gives it back. A copy in the user's account goes too. */
export async function eraseAllData(): Promise<AllData> {
  const { on } = await syncStore.get();
  const all = await browser.storage.local.get(null);
  await browser.storage.local.clear();
  if (on) await removeCopies();
  return all;
}

/** Puts back what `eraseAllData` gave. */
export async function restoreAllData(all: AllData): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.local.set(all);
  // The copy in the account is gone and is written anew: nothing is agreed on any more.
  if ('sync' in all) await syncStore.update((state) => ({ ...state, agreed: perSyncedStore(() => null) }));
}
