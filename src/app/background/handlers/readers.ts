import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { scriptTarget } from '../../../browser/script-target';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import { scriptPaths } from '../../../site-access/register-content-scripts';

/** What the handler is given by the background. */
interface ReadersWith {
  /** The path of the script that has the readers. */
  readonly script: string;
}

/**
 * Loads the readers for pages without matching hooks into the frame that asks. Whatever a message says, nothing but that
 * one script of ours is loaded, and nowhere but there. Answers false where the site is off, or the browser gives no access
 * to it.
 */
export const readersHandler = ({ script }: ReadersWith) =>
  defineHandler<Extract<Request, { kind: 'readers' }>>({
    kind: 'readers',
    request: z.object({ kind: z.literal('readers') }),
    refuse: () => false,
    async answer(_, sender, mode): Promise<boolean> {
      const target = scriptTarget(sender);
      if (mode === null || !target) return false;
      const loading = browser.scripting.executeScript({ target, files: scriptPaths([script]) });
      return loading.then(
        () => true,
        () => false,
      );
    },
  });
