import * as z from 'zod/mini';
import type { PageBeginning, Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import { pageCatalogue } from '../catalogues/catalogues';

/**
 * Answers with what a page's script needs before it begins: its messages, and where the user wants postings of this site
 * shown, so that the panel can be made ready while the posting is being understood.
 */
export const catalogueHandler = defineHandler<Extract<Request, { kind: 'catalogue' }>>({
  kind: 'catalogue',
  request: z.object({ kind: z.literal('catalogue') }),
  answer: async (_, __, mode): Promise<PageBeginning> => ({ catalogue: pageCatalogue(), mode: mode ?? 'off' }),
});
