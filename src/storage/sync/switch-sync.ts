import type { SyncedStore } from '../../domain/model/stores';
import { specOf } from '../schemas/specs';
import { SYNC } from '../schemas/sync';
import { openStored, toStored } from '../schemas/versioned';
import { syncStore } from '../stores';
import { updateTogether } from '../update-together';
import { removeCopies } from './sync-area';
import { OFF } from './sync-once';

/** Switches syncing on. The background sees the change and syncs. */
export async function switchSyncOn(): Promise<void> {
  await syncStore.update((state) => ({ ...SYNC.fallback, kept: state.kept, on: true }));
}

/**
 * Switches syncing off. Everything on this device stays; the copy is removed from the user's account. Rejects where the
 * browser does not remove it.
 */
export async function switchSyncOff(): Promise<void> {
  await syncStore.update((state) => ({ ...state, ...OFF, trouble: null }));
  await removeCopies();
}

/**
 * Brings back the version that gave way in a conflict. The version that gives way for it now is kept in its place, in the
 * same write.
 */
export async function bringBack(which: SyncedStore): Promise<void> {
  const spec = specOf(which);
  await updateTogether([which, 'sync'], ({ sync, [which]: now }) => {
    const version = sync.kept[which];
    const opened = openStored(version?.raw, spec);
    if (!version || 'raw' in opened || opened.status === 'missing') return {};
    const of = version.of === 'here' ? 'elsewhere' : 'here';
    const kept = { ...sync.kept, [which]: { raw: toStored<unknown>(now, spec), of, at: Date.now() } };
    return { [which]: opened.value, sync: { ...sync, kept } };
  });
}

/** Forgets the version that gave way in a conflict, when the user says so. */
export async function forgetKept(which: SyncedStore): Promise<void> {
  await syncStore.update((state) => ({ ...state, kept: { ...state.kept, [which]: null } }));
}
