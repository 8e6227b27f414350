import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Request } from '../../../messaging/background-client';
import { defineHandler } from '../../../messaging/router';
import type { TabMessage } from '../../../messaging/tab-messages';

/** Has the frames of a page tell again what they hold: those that were there first found nobody to tell. */
export const topHereHandler = defineHandler<Extract<Request, { kind: 'top-here' }>>({
  kind: 'top-here',
  request: z.object({ kind: z.literal('top-here') }),
  async answer(_, { tab }) {
    const told: TabMessage = { kind: 'tell-again' };
    if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, told).catch(() => undefined);
  },
});
