import { browser } from 'wxt/browser';
import type { JobPosting } from '../../../domain/model/job-posting';
import type { PagePosting } from '../../../domain/model/page-posting';
import type { Sender } from '../../../messaging/router';

/** So many readings are kept at most: more postings than people have open side by side. */
const MOST_READINGS = 30;
/**
 * Characters of a posting as JSON. No advert is longer; what is longer is read each time, so that memory stays small.
 */
const LONGEST_KEPT = 200_000;

/** The readings of the postings that are open in tabs. */
export interface Readings {
  /** What the page's words say: a kept reading of the very same words, else a new one. Never throws. */
  of(page: PagePosting, sender: Sender): JobPosting;
  /** Drops the reading of a sender whose tab shows no posting any more. */
  drop(sender: Sender): void;
}

interface Kept {
  readonly tabId: number;
  /** The page's posting as JSON: a reading is used again only for exactly the same words. */
  readonly words: string;
  readonly reading: JobPosting;
}

/**
 * Reads each open posting once, with `read`, and keeps the reading, so that a changed profile is only compared again.
 *
 * - Readings are kept in memory alone. When the browser has stopped the background, they are gone, and the page's words
 *   are read again.
 * - One reading is kept for each frame of a tab, until that frame shows another posting or none. The readings of closed
 *   tabs go when the next reading is kept. A listener for closed tabs would be quicker, but it would make the browser
 *   start the background again for every tab that is closed.
 * - A private window's postings are never kept. Our own pages (the side panel) are not tabs, and do not say whether
 *   their window is private: they use what a tab's script has had read, and keep nothing themselves.
 */
export function keepReadings(read: (page: PagePosting) => JobPosting): Readings {
  /** By tab and frame, the one that was asked for longest ago first. */
  const kept = new Map<string, Kept>();
  const dropClosedTabs = async () => {
    const open = new Set((await browser.tabs.query({})).map(({ id }) => id));
    for (const [place, { tabId }] of kept) if (!open.has(tabId)) kept.delete(place);
  };
  const keep = (place: string, one: Kept) => {
    // Deleted first, so that it comes last in the order of the map.
    kept.delete(place);
    kept.set(place, one);
    const [longestAgo] = kept.keys();
    if (kept.size > MOST_READINGS && longestAgo !== undefined) kept.delete(longestAgo);
  };
  return {
    of(page, sender) {
      const words = JSON.stringify(page);
      const known = [...kept.values()].find((one) => one.words === words);
      const reading = known?.reading ?? read(page);
      const place = placeOf(sender);
      if (place && sender.tab?.id !== undefined && words.length <= LONGEST_KEPT) {
        keep(place, { tabId: sender.tab.id, words, reading });
        if (!known) void dropClosedTabs().catch(() => undefined);
      }
      return reading;
    },
    drop(sender) {
      const place = placeOf(sender);
      if (place) kept.delete(place);
    },
  };
}

/** The tab and frame of a sender; null where nothing may be kept. */
function placeOf({ tab, frameId = 0 }: Sender): string | null {
  return tab?.id === undefined || tab.incognito ? null : `${tab.id}:${frameId}`;
}
