import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { POSTING } from '../../../messaging/posting-schema';
import type { Request, TabMessage } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';

/**
 * Hands a frame's posting to the top page, which has the room to show it. Answers false where no script of ours is
 * there, and where the posting says to be of another site than the frame that the browser names.
 */
export const framePostingHandler = defineHandler<Extract<Request, { kind: 'frame-posting' }>>({
  kind: 'frame-posting',
  request: z.object({ kind: z.literal('frame-posting'), page: z.nullable(POSTING) }),
  refuse: () => false,
  async answer({ page }, { tab, frameId, url = '' }) {
    if (tab?.id === undefined || !frameId || !URL.canParse(url)) return false;
    const { host, origin } = new URL(url);
    if (page && (!URL.canParse(page.url) || new URL(page.url).origin !== origin)) return false;
    const message: TabMessage = { kind: 'framed', frameId, host, page };
    // No answer comes from a script that is there but does not take the posting.
    return (await browser.tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => false)) === true;
  },
});
