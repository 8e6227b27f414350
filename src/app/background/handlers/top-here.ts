import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Request, TabMessage } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';

/** Asks the frames of a page for their postings again, because frames that were loaded first could tell nobody. */
export const topHereHandler = defineHandler<Extract<Request, { kind: 'top-here' }>>({
  kind: 'top-here',
  request: z.object({ kind: z.literal('top-here') }),
  async answer(_, { tab }) {
    const message: TabMessage = { kind: 'tell-again' };
    if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
  },
});
