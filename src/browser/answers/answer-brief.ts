import * as z from 'zod/mini';
import type { BriefView } from '../../domain/brief/brief-view';
import type { Annotated } from '../../domain/comparison/comparison';
import type { PagePosting } from '../../domain/page-posting';
import { type Annotate, annotatedForUser } from '../annotated-for-user';
import type { Request } from '../ask-background';
import { defineAnswer } from './answer-messages';
import { POSTING } from './posting-schema';

/** What the background brings to the answer. */
export interface BriefWith {
  readonly annotate: Annotate;
  brief(annotated: Annotated, page: PagePosting): BriefView;
}

/** What to ask for, for one posting: made when it is opened, so that a posting that is only looked at costs nothing. */
export const answerBrief = ({ annotate, brief }: BriefWith) =>
  defineAnswer<Extract<Request, { kind: 'brief' }>>({
    kind: 'brief',
    request: z.object({ kind: z.literal('brief'), page: POSTING }),
    answer: async ({ page }) => brief(await annotatedForUser(page, annotate), page),
  });
