import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { Catalogue } from '../../../locales/t';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import { panelCatalogue } from '../catalogues/catalogues';

/** Loads the panel beside the page's script that asks, because it can have no frame. It then says public facts alone. */
export const panelHereHandler = defineHandler<Extract<Request, { kind: 'panel-here' }>>({
  kind: 'panel-here',
  request: z.object({ kind: z.literal('panel-here') }),
  async answer(_, { tab, frameId, documentId }): Promise<Catalogue | null> {
    if (tab?.id === undefined || frameId === undefined) return null;
    // By the document where the browser names it: another page may have come into the frame since.
    const place = documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] };
    await browser.scripting.executeScript({ target: { tabId: tab.id, ...place }, files: ['/panel.js'] });
    return panelCatalogue();
  },
});
