import { browser } from 'wxt/browser';
import { SYNCED_STORES } from '../../domain/model/store-keys';
import type { SyncedStore } from '../../domain/model/stores';
import { specOf } from '../schemas/specs';
import { perSyncedStore, type SyncState } from '../schemas/sync';
import { changedAtOf, type Opened, openStored, type Stored, toStored } from '../schemas/versioned';
import { syncStore } from '../stores';
import { fromItems } from './chunked-copy';
import { canonical, resolveConflict, type Side } from './resolve-conflict';
import { readSyncArea, removeCopies, type SyncItems, SyncRefused, writeCopy } from './sync-area';

/** So long may the parts of a copy take to arrive; then it is taken for torn, and written anew. */
const PARTIAL_MS = 120_000;

/** What came of looking at both sides once. `again`: in so many milliseconds it is worth looking once more. */
export interface Carried {
  readonly again: number | null;
}

/**
 * Looks at both sides of every carried store once and brings them together, the newer one winning. Nothing here is ever
 * lost to it: what gives way to another device's change is kept for the user to bring back, and what the browser does
 * not take stays as it is, with the reason said. Must not run twice at once.
 */
export async function syncOnce(now: number): Promise<Carried> {
  const state = await syncStore.get();
  if (!state.on) return { again: null };
  const items = await readSyncArea().catch((error: unknown) => String(error));
  if (typeof items === 'string') {
    await syncStore.update((before) => ({ ...before, trouble: { kind: 'refused', reason: items.slice(0, 1_000) } }));
    return { again: PARTIAL_MS };
  }
  const wasThere = SYNCED_STORES.some((store) => state.agreed[store] !== null);
  if (wasThere && Object.keys(items).length === 0) {
    // Another device has switched it off, or the account was emptied: to write it anew would undo that.
    await syncStore.update((before) => ({ ...before, ...OFF, trouble: { kind: 'removed', reason: '' } }));
    return { again: null };
  }
  let next: SyncState = { ...state, trouble: null, partialSince: null };
  for (const store of SYNCED_STORES) {
    try {
      next = await carryStore(store, items, { before: state, next, now });
    } catch (error) {
      const [kind, reason] =
        error instanceof SyncRefused
          ? ([error.trouble, error.message] as const)
          : (['refused', String(error)] as const);
      next = { ...next, trouble: { kind, reason: reason.slice(0, 1_000) } };
    }
  }
  if (!next.trouble && next.partialSince === null) next = { ...next, carriedAt: now };
  // Switched off meanwhile: what was just written must not stay behind. What was brought back meanwhile is not put back.
  let isStillOn = true;
  await syncStore.update((current) => {
    isStillOn = current.on;
    const keptOf = (store: SyncedStore) => (next.kept[store] === state.kept[store] ? current : next).kept[store];
    return current.on ? { ...next, kept: perSyncedStore(keptOf) } : current;
  });
  if (!isStillOn) await removeCopies();
  const waits = next.trouble?.kind === 'busy' || next.partialSince !== null;
  return { again: isStillOn && waits ? PARTIAL_MS : null };
}

/** What is left of the state once carrying is off. */
export const OFF: Pick<SyncState, 'on' | 'agreed' | 'partialSince'> = {
  on: false,
  agreed: perSyncedStore(() => null),
  partialSince: null,
};

interface Looked {
  readonly before: SyncState;
  readonly next: SyncState;
  readonly now: number;
}

async function carryStore(store: SyncedStore, items: SyncItems, { before, next, now }: Looked): Promise<SyncState> {
  const spec = specOf(store);
  const { [spec.key]: raw } = await browser.storage.local.get(spec.key);
  const found = fromItems(store, items);
  const since = before.partialSince ?? now;
  // Torn: the rest has not come in a long time. Whole on this side, it is written anew.
  if (found.status === 'partial' && now - since < PARTIAL_MS) return { ...next, partialSince: since };
  const theirs: unknown = found.status === 'whole' ? parsed(found.copy.text) : null;
  const opened = openStored(theirs, spec);
  if (opened.status === 'too-new') throw new SyncRefused('newer-version', '');
  const here = sideOf(openStored(raw, spec), changedAtOf(raw));
  const elsewhere = found.status === 'whole' ? sideOf(opened, found.copy.changedAt) : null;
  const carry = resolveConflict(here, elsewhere, before.agreed[store]);
  const agreed = (changedAt: number) => ({ ...next, agreed: { ...next.agreed, [store]: changedAt } });
  const kept = (state: SyncState, of: 'here' | 'elsewhere') =>
    carry.kind !== 'nothing' && carry.conflict
      ? { ...state, kept: { ...state.kept, [store]: { raw: of === 'here' ? raw : theirs, of, at: now } } }
      : state;
  if (carry.kind === 'push' && here) {
    const text = JSON.stringify(toStored(openStored(raw, spec).value, spec));
    await writeCopy(store, { changedAt: here.changedAt, text }, items);
    return kept(agreed(here.changedAt), 'elsewhere');
  }
  if (carry.kind === 'pull' && elsewhere) {
    const stored: Stored = { ...toStored(opened.value, spec), changedAt: elsewhere.changedAt };
    await browser.storage.local.set({ [spec.key]: stored });
    return kept(agreed(elsewhere.changedAt), 'here');
  }
  return elsewhere ? agreed(elsewhere.changedAt) : next;
}

/** What a side holds; null where it holds nothing that can be read. */
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
