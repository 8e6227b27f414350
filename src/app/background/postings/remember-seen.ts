import type { SeenPosting } from '../../../domain/cards/seen-posting';
import { withSeen } from '../../../storage/schemas/seen';
import { seenStore } from '../../../storage/stores';

/**
 * Remembers that a posting was open. Writes only if something changes. If the storage is full, the older half of the
 * postings seen is dropped to make room. If the browser refuses that too, nothing is remembered. Never rejects.
 */
export async function rememberSeen(posting: SeenPosting): Promise<void> {
  try {
    const now = await seenStore.get();
    if (withSeen(now, posting) === now) return;
    await seenStore.update((entries) => withSeen(entries, posting)).catch(() => makeRoom(posting));
  } catch {
    // To be remembered is a convenience. The panel, which the user came for, works without it.
  }
}

const makeRoom = (posting: SeenPosting) =>
  seenStore.update((entries) => withSeen(entries.slice(Math.ceil(entries.length / 2)), posting));
