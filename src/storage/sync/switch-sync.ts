import type { SyncedStore } from '../../domain/model/stores';
import { specOf } from '../schemas/specs';
import { SYNC } from '../schemas/sync';
import { openStored } from '../schemas/versioned';
import { storeOf, syncStore } from '../stores';
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

/** Brings back the version that gave way in a conflict. The version that gives way for it now is kept in its place. */
export async function bringBack(which: SyncedStore): Promise<void> {
  const spec = specOf(which);
  const store = storeOf(which);
  const version = (await syncStore.get()).kept[which];
  const opened = openStored(version?.raw, spec);
  if (!version || (opened.status !== 'current' && opened.status !== 'migrated')) return;
  const now = { version: spec.version, value: await store.get() };
  await store.set(opened.value);
  const of = version.of === 'here' ? 'elsewhere' : 'here';
  await syncStore.update((state) => ({ ...state, kept: { ...state.kept, [which]: { raw: now, of, at: Date.now() } } }));
}

/** Forgets the version that gave way in a conflict, when the user says so. */
export async function forgetKept(which: SyncedStore): Promise<void> {
  await syncStore.update((state) => ({ ...state, kept: { ...state.kept, [which]: null } }));
}
