import { shadowRootOf } from '../../browser/shadow-root-of';
import { PAGE_STRUCTURE } from '../../messaging/page-structure';
import { findSite, makePage } from '../../pages/site/find-site';
import { loadedSites } from '../../pages/site/loaded-sites';
import { LONGEST_REPORT, pageReport } from '../../structure/page-report';

/** A frame with less text holds no posting. Characters. */
const SHORTEST_TEXT = 300;
/** Characters for the top page where it has frames, and for each frame. */
const BESIDE_FRAMES = 40_000;
const OF_FRAME = 20_000;

/**
 * Runs in each frame of a tab when the user asks for a report, and leaves the frame's report in our isolated world of
 * that frame, where the page cannot see it. A frame that is no known site and has little text leaves null.
 */
export function leavePageReport(): void {
  const world = globalThis as unknown as Record<symbol, string | null>;
  // Our panel is in a frame without an address. Postings are read in none of those.
  if (!/^(?:https?|file):$/.test(location.protocol)) return;
  const url = new URL(location.href);
  const site = findSite(url, loadedSites(), document);
  const isTop = window === window.top;
  const isWorthIt = isTop || site !== null || (document.body?.textContent?.length ?? 0) > SHORTEST_TEXT;
  const longest = isTop ? (window.length > 0 ? BESIDE_FRAMES : LONGEST_REPORT) : OF_FRAME;
  world[Symbol.for(PAGE_STRUCTURE)] = isWorthIt
    ? pageReport(makePage(document, url, site), site, isOurs, longest)
    : null;
}

/** Whether an element is the host of our panel or of a badge: a bare `div` with a closed shadow root. */
const isOurs = (element: Element): boolean =>
  element.localName === 'div' &&
  element.attributes.length === 0 &&
  element.firstChild === null &&
  element.shadowRoot === null &&
  shadowRootOf(element) !== null;
