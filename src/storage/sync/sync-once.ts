import { browser } from 'wxt/browser';
import { SYNCED_STORES } from '../../domain/model/store-keys';
import type { SyncedStore } from '../../domain/model/stores';
import { changeStored, nextVersion } from '../change-stored';
import { specOf } from '../schemas/specs';
import { DISAGREED, perSyncedStore, SYNC, type SyncState } from '../schemas/sync';
import { changedAtOf, type Opened, openStored, type Stored, type StoredSpec, toStored } from '../schemas/versioned';
import { storeOf, syncStore } from '../stores';
import { fromItems } from './chunked-copy';
import { canonical, resolveConflict, type Side } from './resolve-conflict';
import { readSyncArea, removeCopies, type SyncItems, SyncRefused, writeCopy } from './sync-area';

/**
 * Milliseconds. A copy whose parts have not all arrived after this long is incomplete for good, and is written again.
 */
const PARTIAL_MS = 120_000;

/** The result of one sync. `again`: it is worth syncing again in so many milliseconds; null where it is not. */
export interface SyncResult {
  readonly again: number | null;
}

/**
 * Compares both sides of every synced store once, and makes them equal; the newer side wins. Nothing is ever lost: what
 * gives way to a change of another device is kept, so that the user can bring it back. What the browser refuses to
 * write stays as it is, and `trouble` says why. `now`: milliseconds since 1970. Must not run twice at the same time.
 */
export async function syncOnce(now: number): Promise<SyncResult> {
  // Opened first, so that damaged content is quarantined before a copy takes its place.
  for (const store of SYNCED_STORES) await storeOf(store).get();
  const state = await syncStore.get();
  if (!state.on) return { again: null };
  const items = await readSyncArea().catch((error: unknown) => String(error));
  if (typeof items === 'string') {
    await syncStore.update((before) => ({ ...before, trouble: { kind: 'refused', reason: items.slice(0, 1_000) } }));
    return { again: PARTIAL_MS };
  }
  const wasThere = SYNCED_STORES.some((store) => state.agreed[store] !== null);
  if (wasThere && Object.keys(items).length === 0) {
    // Another device has switched syncing off, or the user has emptied the account. Writing the copy again would undo
    // that.
    await syncStore.update((before) => ({ ...before, ...OFF, trouble: { kind: 'removed', reason: '' } }));
    return { again: null };
  }
  let next: SyncState = { ...state, trouble: null, partialSince: null };
  for (const store of SYNCED_STORES) {
    try {
      next = await syncStoreOnce(store, items, { before: state, next, now });
    } catch (error) {
      const [kind, reason] =
        error instanceof SyncRefused
          ? ([error.trouble, error.message] as const)
          : (['refused', String(error)] as const);
      next = { ...next, trouble: { kind, reason: reason.slice(0, 1_000) } };
    }
  }
  if (!next.trouble && next.partialSince === null) next = { ...next, carriedAt: now };
  // If syncing was switched off in the meantime, what was just written must not stay in the account. If the user has
  // brought a version back in the meantime, the state of that is kept.
  let isStillOn = true;
  await syncStore.update((current) => {
    isStillOn = current.on;
    const keptOf = (store: SyncedStore) => (next.kept[store] === state.kept[store] ? current : next).kept[store];
    // Where damage was found in the meantime, nothing is agreed of that store any more.
    const agreedOf = (store: SyncedStore) =>
      (current.agreed[store] === state.agreed[store] ? next : current).agreed[store];
    return current.on ? { ...next, agreed: perSyncedStore(agreedOf), kept: perSyncedStore(keptOf) } : current;
  });
  if (!isStillOn) await removeCopies();
  const waits = next.trouble?.kind === 'busy' || next.partialSince !== null;
  return { again: isStillOn && waits ? PARTIAL_MS : null };
}

/** The part of the state that is reset when syncing is switched off. */
export const OFF: Pick<SyncState, 'on' | 'agreed' | 'partialSince'> = {
  on: false,
  agreed: perSyncedStore(() => null),
  partialSince: null,
};

/** The state before this sync, the state so far, and the time in milliseconds since 1970. */
interface Progress {
  readonly before: SyncState;
  readonly next: SyncState;
  readonly now: number;
}

async function syncStoreOnce(
  store: SyncedStore,
  items: SyncItems,
  { before, next, now }: Progress,
): Promise<SyncState> {
  const spec = specOf(store);
  await storeOf(store).get();
  // In one call, because what is agreed is forgotten in the write that frees damaged content.
  const { [spec.key]: raw, [SYNC.key]: rawState } = await browser.storage.local.get([spec.key, SYNC.key]);
  const found = fromItems(store, items);
  const since = before.partialSince ?? now;
  // After that time the missing parts will not come any more, and the copy is written again from this side.
  if (found.status === 'partial' && now - since < PARTIAL_MS) return { ...next, partialSince: since };
  const theirs: unknown = found.status === 'whole' ? parsed(found.copy.text) : null;
  const opened = openStored(theirs, spec);
  if (opened.status === 'too-new') throw new SyncRefused('newer-version', '');
  const here = sideOf(openStored(raw, spec), changedAtOf(raw));
  const elsewhere = found.status === 'whole' ? sideOf(opened, found.copy.changedAt) : null;
  const inCommon = openStored(rawState, SYNC).value.agreed[store];
  const resolution = resolveConflict(here, elsewhere, inCommon === DISAGREED ? null : inCommon);
  const agreed = (changedAt: number) => ({ ...next, agreed: { ...next.agreed, [store]: changedAt } });
  const kept = (state: SyncState, of: 'here' | 'elsewhere') =>
    resolution.kind !== 'nothing' && resolution.conflict
      ? { ...state, kept: { ...state.kept, [store]: { raw: of === 'here' ? raw : theirs, of, at: now } } }
      : state;
  if (resolution.kind === 'push' && here) {
    // First, because the version in the account is gone once it is written over.
    const { kept: lost } = kept(next, 'elsewhere');
    if (resolution.conflict) await syncStore.update((now) => ({ ...now, kept: { ...now.kept, [store]: lost[store] } }));
    const text = JSON.stringify(toStored(openStored(raw, spec).value, spec));
    await writeCopy(store, { changedAt: here.changedAt, text }, items);
    return kept(agreed(here.changedAt), 'elsewhere');
  }
  if (resolution.kind === 'pull' && elsewhere) {
    const stored: Stored = { ...toStored(opened.value, spec), changedAt: elsewhere.changedAt };
    const pulled = kept(agreed(elsewhere.changedAt), 'here');
    let isPulled = false;
    await changeStored([spec, SYNC as StoredSpec<unknown>], (raws) => {
      const state = openStored(raws[SYNC.key], SYNC).value;
      // Changed here in the meantime, or switched off. A change is compared by the sync that it starts itself.
      isPulled = state.on && canonical(raws[spec.key]) === canonical(raw);
      if (!isPulled) return {};
      const { agreed: all, kept: versions } = pulled;
      const merged = {
        ...state,
        agreed: { ...state.agreed, [store]: all[store] },
        kept: { ...state.kept, [store]: versions[store] },
      };
      // In one write with the version that gives way, because the browser may stop us after any of two.
      return { [spec.key]: stored, [SYNC.key]: nextVersion(merged, SYNC, raws[SYNC.key]) };
    });
    return isPulled ? pulled : next;
  }
  return elsewhere ? agreed(elsewhere.changedAt) : next;
}

/** One side of a store; null where it holds nothing that can be read. */
function sideOf(opened: Opened<unknown>, changedAt: number): Side | null {
  if (opened.status !== 'current' && opened.status !== 'migrated') return null;
  return { changedAt, text: canonical(opened.value) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return 'not JSON';
  }
}
