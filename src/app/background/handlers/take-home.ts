import * as z from 'zod/mini';
import type { Annotated } from '../../../domain/comparison/result/comparison';
import { STUDENT_LOAN_PLANS, TAX_NATIONS, type TakeHomeSettings } from '../../../domain/model/take-home-settings';
import type { PanelTakeHomeChoices } from '../../../domain/take-home/take-home-choices';
import { POSTING } from '../../../messaging/posting-schema';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import type { TakeHomeView } from '../../../presentation/pay/take-home-view';
import { loadUserData } from '../../../storage/stores';
import type { AnnotateForUser } from '../postings/annotate-for-user';

/** What the handler is given by the background. */
export interface TakeHomeWith {
  readonly annotate: AnnotateForUser;
  takeHome(annotated: Annotated, said: TakeHomeSettings, choices: PanelTakeHomeChoices): TakeHomeView;
}

/** Pay after tax, for one posting. Worked out when the user opens it, and again for each choice. */
export const takeHomeHandler = ({ annotate, takeHome }: TakeHomeWith) =>
  defineHandler<Extract<Request, { kind: 'take-home' }>>({
    kind: 'take-home',
    request: z.object({
      kind: z.literal('take-home'),
      page: POSTING,
      choices: z.object({
        nation: z.nullable(z.enum(TAX_NATIONS)),
        pensionPct: z.nullable(z.number().check(z.gte(0), z.lte(100))),
        studentLoan: z.nullable(z.enum([...STUDENT_LOAN_PLANS, 'none'])),
      }),
    }),
    async answer({ page, choices }, sender) {
      const userData = await loadUserData();
      return takeHome(annotate(page, userData, sender), userData.settings.takeHome, choices);
    },
  });
