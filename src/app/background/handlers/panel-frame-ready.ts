import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
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
    async answer({ token }, { tab, frameId, documentId }): Promise<Catalogue | null> {
      if (tab?.id === undefined || !frameId || !tokens.take(token, tab.id)) return null;
      const place = documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] };
      await browser.scripting.executeScript({
        target: { tabId: tab.id, ...place },
        injectImmediately: true,
        files: ['/panel.js'],
      });
      return panelCatalogue();
    },
  });
