import type { Browser } from 'wxt/browser';
import type { PagePosting, UnreadPart } from '../../domain/model/page-posting';
import { readFrameReports } from '../../messaging/read-frame-reports';
import { preferredPosting } from '../../pages/preferred-posting';
import { findSite } from '../../pages/site/find-site';
import { unreadWords } from '../../presentation/labels';
import type { NothingShown } from '../../presentation/next-step';
import { customSite } from '../../site-access/custom-sites';
import { isPermitted, isWanted } from '../../site-access/site-mode';
import { SITES } from '../../sites';
import { settingsStore } from '../../storage/stores';

/** What the side panel can show of a tab. */
export type TabPosting =
  | {
      readonly kind: 'posting';
      readonly page: PagePosting;
      readonly unreadParts: readonly UnreadPart[];
      /** The host of the frame that holds the posting; null where the page itself does. */
      readonly frameHost: string | null;
    }
  | { readonly kind: 'unreadable'; readonly message: string }
  | { readonly kind: 'nothing'; readonly nothing: NothingShown };

/**
 * Asks the scripts in a tab what they have read. The tab of a site that is off is not asked, since no code of ours runs
 * there.
 */
export async function tabPosting(tab: Browser.tabs.Tab): Promise<TabPosting> {
  const nothing = (why: NothingShown): TabPosting => ({ kind: 'nothing', nothing: why });
  // The browser tells us a tab's address only where we have access to its site.
  const url = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null;
  if (tab.id === undefined || !url || !/^https?:$/.test(url.protocol)) return nothing({ kind: 'no-access' });
  const settings = await settingsStore.get();
  const site = findSite(url, SITES);
  if (site && !isWanted(site, settings)) return nothing({ kind: 'off', siteName: site.name });
  const frames = await readFrameReports(tab.id);
  if (!frames) return nothing({ kind: 'no-access' });
  const top = frames.find(({ frameId }) => frameId === 0);
  const framed = frames.filter(({ frameId }) => frameId !== 0).flatMap(({ page }) => page ?? []);
  const page = preferredPosting(top?.page ?? null, framed);
  const from = frames.find((frame) => frame.page === page);
  if (page && from) {
    const { unreadParts, frameId, host } = from;
    return { kind: 'posting', page, unreadParts, frameHost: frameId === 0 ? null : host };
  }
  const isAsked = top !== undefined && !site;
  if (top?.unread && (isAsked || top.unread.code === 'unreadable')) {
    return { kind: 'unreadable', message: unreadWords(top.unread) };
  }
  const isRead = top !== undefined || (await isPermitted(site ?? customSite(url.origin)));
  return nothing(isRead ? { kind: 'no-posting' } : { kind: 'unasked' });
}
