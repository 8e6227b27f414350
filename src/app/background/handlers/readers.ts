import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Settings, SITE_MODES, type SiteMode } from '../../../domain/model/settings';
import { text } from '../../../messaging/posting-schema';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import { scriptPaths } from '../../../site-access/register-content-scripts';
import { settingsStore } from '../../../storage/stores';

/** What the handler is given by the background. */
interface ReadersWith {
  /** The path of the script that has the readers. */
  readonly script: string;
  /** Where the user wants the site's postings shown. */
  modeOf(siteId: string, settings: Settings): SiteMode;
}

/**
 * Loads the readers for pages without matching hooks into the frame that asks. Whatever a message says, nothing but that
 * one script of ours is loaded, and nowhere but there. Answers false where the site is off, or the browser gives no access
 * to it.
 */
export const readersHandler = ({ script, modeOf }: ReadersWith) =>
  defineHandler<Extract<Request, { kind: 'readers' }>>({
    kind: 'readers',
    request: z.object({ kind: z.literal('readers'), siteId: text, once: z.nullable(z.enum(SITE_MODES)) }),
    async answer({ siteId, once }, { tab, frameId, documentId }): Promise<boolean> {
      const chosen = modeOf(siteId, await settingsStore.get());
      const mode = chosen === 'off' ? (once ?? 'off') : chosen;
      if (mode === 'off' || tab?.id === undefined || frameId === undefined) return false;
      // By the document where the browser names it: another page may have come into the frame since.
      const place = documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] };
      const loading = browser.scripting.executeScript({
        target: { tabId: tab.id, ...place },
        files: scriptPaths([script]),
      });
      return loading.then(
        () => true,
        () => false,
      );
    },
  });
