import * as z from 'zod/mini';
import type { Annotated } from '../../../domain/comparison/result/comparison';
import { POSTING } from '../../../messaging/posting-schema';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import type { PublishedView } from '../../../presentation/pay/published-view';
import { loadUserData } from '../../../storage/stores';
import type { AnnotateForUser } from '../postings/annotate-for-user';

/** What the handler is given by the background. */
export interface PublishedWith {
  readonly annotate: AnnotateForUser;
  published(annotated: Annotated): PublishedView;
}

/** What else is published about the role of one posting. Made when the user opens it, because the data is only here. */
export const publishedHandler = ({ annotate, published }: PublishedWith) =>
  defineHandler<Extract<Request, { kind: 'published' }>>({
    kind: 'published',
    request: z.object({ kind: z.literal('published'), page: POSTING }),
    answer: async ({ page }, sender) => published(annotate(page, await loadUserData(), sender)),
  });
