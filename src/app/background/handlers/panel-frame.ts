import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import type { PanelTokens } from '../panel-frames/panel-tokens';
import { waitForLine } from '../panel-frames/wait-for-line';

/**
 * Makes the frame that a page's script has put on its page listen for that script. The frame has no address by which
 * the browser could be told of it alone, so all frames of the tab are asked. Answers false where the
 * browser lets us into none that is ours.
 */
export const panelFrameHandler = (tokens: PanelTokens) =>
  defineHandler<Extract<Request, { kind: 'panel-frame' }>>({
    kind: 'panel-frame',
    request: z.object({ kind: z.literal('panel-frame'), token: z.string().check(z.maxLength(100)) }),
    async answer({ token }, { tab, frameId = 0 }): Promise<boolean> {
      if (tab?.id === undefined) return false;
      tokens.expect(token, tab.id);
      const asking = browser.scripting.executeScript({
        target: { tabId: tab.id, allFrames: true },
        // Not once each frame is ready, because one that loads only when it is scrolled into view may never be.
        injectImmediately: true,
        func: waitForLine,
      });
      // Firefox does not let us into such frames of a page that was asked for once, from the toolbar.
      return asking.then(
        (frames) => frames.some(({ result }) => result === true),
        // In the frame of a board the registered script waits (see `registerContentScripts`).
        () => frameId !== 0,
      );
    },
  });
