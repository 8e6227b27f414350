import { syncStore } from '../../storage/stores';
import type { SyncSectionProps } from '../../ui/options/sync-section';

/** How carrying between devices stands, as the options show it. */
export async function syncView(): Promise<SyncSectionProps['sync']> {
  const { on, trouble, carriedAt, kept } = await syncStore.get();
  const { profile, settings } = kept;
  return {
    on,
    trouble,
    isSynced: carriedAt !== null,
    kept: { profile: profile?.of ?? null, settings: settings?.of ?? null },
  };
}
