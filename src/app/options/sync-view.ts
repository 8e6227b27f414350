import { perSyncedStore } from '../../storage/schemas/sync';
import { syncStore } from '../../storage/stores';
import type { SyncSectionProps } from '../../ui/options/sync-section';

/** The state of syncing between devices, as the options show it. */
export async function syncView(): Promise<SyncSectionProps['sync']> {
  const { on, trouble, carriedAt, kept } = await syncStore.get();
  return {
    on,
    trouble,
    isSynced: carriedAt !== null,
    kept: perSyncedStore((store) => kept[store]?.of ?? null),
  };
}
