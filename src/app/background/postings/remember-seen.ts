import type { SeenPosting } from '../../../domain/cards/seen-posting';
import { withSeen } from '../../../storage/schemas/seen';
import { seenStore } from '../../../storage/stores';

/**
 * Remembers that a posting was open. Writes only where something changes. Where the storage is full the older half of
 * what was seen makes room; where even that is refused nothing is remembered, and nobody is disturbed.
 */
export async function rememberSeen(posting: SeenPosting): Promise<void> {
  try {
    const now = await seenStore.get();
    if (withSeen(now, posting) === now) return;
    await seenStore.update((entries) => withSeen(entries, posting)).catch(() => makeRoom(posting));
  } catch {
    // Being remembered is a convenience: the panel is what the user came for.
  }
}

const makeRoom = (posting: SeenPosting) =>
  seenStore.update((entries) => withSeen(entries.slice(Math.ceil(entries.length / 2)), posting));
