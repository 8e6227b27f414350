import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { scriptTarget } from '../../../browser/script-target';
import type { Catalogue } from '../../../locales/t';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import { panelCatalogue } from '../catalogues/catalogues';

/** Loads the panel beside the page's script that asks, because it can have no frame. It then says public facts alone. */
export const panelHereHandler = defineHandler<Extract<Request, { kind: 'panel-here' }>>({
  kind: 'panel-here',
  request: z.object({ kind: z.literal('panel-here') }),
  async answer(_, sender): Promise<Catalogue | null> {
    const target = scriptTarget(sender);
    if (!target) return null;
    await browser.scripting.executeScript({ target, files: ['/panel.js'] });
    return panelCatalogue();
  },
});
