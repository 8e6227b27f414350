import * as z from 'zod/mini';
import type { Annotated } from '../../../domain/comparison/result/comparison';
import type { PagePosting } from '../../../domain/model/page-posting';
import type { Profile } from '../../../domain/model/profile';
import { POSTING } from '../../../messaging/posting-schema';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import type { BriefView } from '../../../presentation/brief/brief-view';
import { loadUserData } from '../../../storage/stores';
import type { AnnotateForUser } from '../postings/annotate-for-user';

/** What the handler is given by the background. */
export interface BriefWith {
  readonly annotate: AnnotateForUser;
  brief(annotated: Annotated, page: PagePosting, profile: Profile): BriefView;
}

/**
 * What to ask for, for one posting. Made when the user opens it, so that a posting that is only looked at costs
 * nothing.
 */
export const briefHandler = ({ annotate, brief }: BriefWith) =>
  defineHandler<Extract<Request, { kind: 'brief' }>>({
    kind: 'brief',
    request: z.object({ kind: z.literal('brief'), page: POSTING }),
    answer: async ({ page }, sender) => {
      const user = await loadUserData();
      return brief(annotate(page, user, sender), page, user.profile);
    },
  });
