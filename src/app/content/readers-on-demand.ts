import { NO_LISTS } from '../../pages/cards/list-reader';
import type { PageReaders } from '../../pages/page-readers';

/** How the readers come that only pages without matching hooks need. */
interface Source {
  /** Asks for them once. It ends when they are there, or will not come. */
  readonly ask: () => Promise<void>;
  /** Takes those that were loaded; null where none were. */
  readonly take: () => PageReaders | null;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

/** The readers of a page, which may still have to come. */
export interface ReadersOnDemand {
  /** The readers at this moment: without those that have not come. */
  readonly now: () => PageReaders;
  /**
   * For whoever reads the page. The function that it gives runs a reading, and gives null where that has to wait for
   * readers. `again` is called when it is to be tried anew.
   */
  readonly reader: (again: () => void) => <Reading>(read: () => Reading) => Reading | null;
}

/**
 * Readers are asked for when readings have wanted them for so long. Milliseconds. Many sites fill in their pages
 * later, and then their hooks match after all.
 */
const PATIENCE = 400;

/**
 * Has the readers loaded when a reading wants them, once for each document. Where they were loaded before us nothing is
 * asked for. Where they do not come, the page is read without them.
 */
export function readersOnDemand({ ask, take, signal }: Source): ReadersOnDemand {
  let loaded = take();
  let state: 'absent' | 'asked' | 'over' = loaded ? 'over' : 'absent';
  let isWanted = false;
  const readers = new Set<() => void>();
  const none = withoutReaders(() => {
    isWanted = true;
  });
  const load = async () => {
    if (state !== 'absent') return;
    state = 'asked';
    await ask().catch(() => undefined);
    loaded = take();
    state = 'over';
    if (!signal.aborted) for (const again of readers) again();
  };
  return {
    now: () => loaded ?? none,
    reader(again) {
      readers.add(again);
      let since: number | null = null;
      return (read) => {
        isWanted = false;
        const reading = read();
        if (!isWanted || state === 'over') {
          since = null;
          return reading;
        }
        if (since === null) {
          since = Date.now();
          setTimeout(() => signal.aborted || again(), PATIENCE);
        } else if (Date.now() - since >= PATIENCE) void load();
        return null;
      };
    },
  };
}

/** Readers that find nothing, and say that they were wanted. */
function withoutReaders(onWanted: () => void): PageReaders {
  const nothing = () => {
    onWanted();
    return null;
  };
  return {
    structure: {
      readStructure: nothing,
      readForm: nothing,
      seemsPosting: () => nothing() !== null,
      followsForm: () => false,
    },
    lists(...page) {
      onWanted();
      return NO_LISTS(...page);
    },
  };
}
