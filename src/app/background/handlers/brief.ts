import * as z from 'zod/mini';
import type { Annotated } from '../../../domain/comparison/result/comparison';
import type { PagePosting } from '../../../domain/model/page-posting';
import type { Request } from '../../../messaging/background-client';
import { POSTING } from '../../../messaging/posting-schema';
import { defineHandler } from '../../../messaging/router';
import type { BriefView } from '../../../presentation/brief/brief-view';
import { type Annotate, annotateForUser } from '../postings/annotate-for-user';

/** What the background brings to the answer. */
export interface BriefWith {
  readonly annotate: Annotate;
  brief(annotated: Annotated, page: PagePosting): BriefView;
}

/** What to ask for, for one posting: made when it is opened, so that a posting that is only looked at costs nothing. */
export const briefHandler = ({ annotate, brief }: BriefWith) =>
  defineHandler<Extract<Request, { kind: 'brief' }>>({
    kind: 'brief',
    request: z.object({ kind: z.literal('brief'), page: POSTING }),
    answer: async ({ page }) => brief(await annotateForUser(page, annotate), page),
  });
