import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { scriptTarget } from '../../../browser/script-target';
import type { Catalogue } from '../../../locales/t';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import { panelCatalogue } from '../catalogues/catalogues';
import type { PanelTokens } from '../panel-frames/panel-tokens';

/**
 * Loads the panel into the frame that shows the right token. A page can make frames that look like ours, but it cannot
 * know a token, so nothing is loaded into them.
 */
export const panelFrameReadyHandler = (tokens: PanelTokens) =>
  defineHandler<Extract<Request, { kind: 'panel-frame-ready' }>>({
    kind: 'panel-frame-ready',
    // The frame has no address to be known by. Its token says more.
    knowsSender: true,
    request: z.object({ kind: z.literal('panel-frame-ready'), token: z.string().check(z.maxLength(100)) }),
    async answer({ token }, sender): Promise<Catalogue | null> {
      const target = scriptTarget(sender);
      // The top page of a tab is no frame of ours.
      if (!target || sender.frameId === 0 || !tokens.take(token, target.tabId)) return null;
      await browser.scripting.executeScript({ target, injectImmediately: true, files: ['/panel.js'] });
      return panelCatalogue();
    },
  });
