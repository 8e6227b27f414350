import type { SyncedStore } from '../../domain/model/stores';
import { specOf } from '../schemas/specs';
import { SYNC } from '../schemas/sync';
import { openStored } from '../schemas/versioned';
import { storeOf, syncStore } from '../stores';
import { removeCopies } from './sync-area';
import { OFF } from './sync-once';

/** Starts carrying: the background sees the switch and does it. */
export async function switchSyncOn(): Promise<void> {
  await syncStore.update((state) => ({ ...SYNC.fallback, kept: state.kept, on: true }));
}

/** Stops carrying. All that is here stays as it is; the copy is taken out of the user's account. Rejects where the browser does not. */
export async function switchSyncOff(): Promise<void> {
  await syncStore.update((state) => ({ ...state, ...OFF, trouble: null }));
  await removeCopies();
}

/** Brings back what another device's change replaced, or what this one's did. What gives way for it is kept in its place. */
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

/** Forgets what was put aside, when the user says so. */
export async function forgetKept(which: SyncedStore): Promise<void> {
  await syncStore.update((state) => ({ ...state, kept: { ...state.kept, [which]: null } }));
}
