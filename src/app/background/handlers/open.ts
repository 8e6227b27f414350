import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { openReportPage, openTextPage } from '../../../browser/open-extension-page';
import type { Request } from '../../../messaging/protocol';
import { defineHandler, type Sender } from '../../../messaging/router';

/** Opens one of our own pages, which a content script cannot. */
export const openHandler = defineHandler<Extract<Request, { kind: 'open' }>>({
  kind: 'open',
  request: z.object({ kind: z.literal('open'), page: z.enum(['profile', 'options', 'text', 'report']) }),
  answer: ({ page }, sender) => OPEN[page](sender),
});

const OPEN = {
  options: () => browser.runtime.openOptionsPage(),
  /** Opens the popup where the browser allows it, else the same page in a tab. */
  async profile() {
    try {
      await browser.action.openPopup();
    } catch {
      await browser.tabs.create({ url: browser.runtime.getURL('/popup.html') });
    }
  },
  text: ({ tab }: Sender) => openTextPage(tab?.windowId),
  report: ({ tab }: Sender) => openReportPage({ tab: tab?.id ?? -1 }),
} as const;
