import { browser } from 'wxt/browser';
import { STORE_KEYS } from '../../domain/model/store-keys';
import { holdKeys, quarantineItems } from '../../storage/change-stored';
import { specOf } from '../../storage/schemas/specs';
import { perSyncedStore, SYNC } from '../../storage/schemas/sync';
import { openStored } from '../../storage/schemas/versioned';
import { syncStore } from '../../storage/stores';
import { removeCopies } from '../../storage/sync/sync-area';

/** Everything that is stored, just as it is stored. It is kept so that deleting can be undone. */
export type AllData = Readonly<Record<string, unknown>>;

/** Deletes all that the extension has stored, also the copy in the user's account, and returns what was stored. */
export async function eraseAllData(): Promise<AllData> {
  // First, because what fails after the rest is deleted would leave nothing to undo it with.
  if ((await syncStore.get()).on) await removeCopies();
  return holdKeys(STORE_KEYS, async () => {
    const all = await browser.storage.local.get(null);
    await browser.storage.local.clear();
    return all;
  });
}

/**
 * Puts back what `eraseAllData` returned, in one write. Where the browser refuses it, all stays as it is. What has come
 * since is replaced, apart from content that could not be read.
 */
export function restoreAllData(all: AllData): Promise<void> {
  return holdKeys(STORE_KEYS, async () => {
    const now = await browser.storage.local.get(null);
    await browser.storage.local.set({
      ...quarantineItems(STORE_KEYS.map(specOf), now),
      ...all,
      ...withoutAgreement(all),
    });
    await browser.storage.local.remove(STORE_KEYS.filter((key) => !(key in all)));
  });
}

/** The copy in the account is gone and will be written again, so the two sides have no version in common any more. */
function withoutAgreement({ [SYNC.key]: raw }: AllData): AllData {
  const { status, value } = openStored(raw, SYNC);
  if (status !== 'current') return {};
  return { [SYNC.key]: { ...(raw as object), value: { ...value, agreed: perSyncedStore(() => null) } } };
}
