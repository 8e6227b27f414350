import * as z from 'zod/mini';
import type { Annotated } from '../../../domain/comparison/result/comparison';
import { STUDENT_LOAN_PLANS, TAX_NATIONS, type TakeHomeSettings } from '../../../domain/model/take-home-settings';
import type { PanelTakeHomeChoices } from '../../../domain/take-home/take-home-choices';
import type { Request } from '../../../messaging/background-client';
import { POSTING } from '../../../messaging/posting-schema';
import { defineHandler } from '../../../messaging/router';
import type { TakeHomeView } from '../../../presentation/pay/take-home-view';
import { settingsStore } from '../../../storage/stores';
import { type Annotate, annotateForUser } from '../postings/annotate-for-user';

/** What the background brings to the answer. */
export interface TakeHomeWith {
  readonly annotate: Annotate;
  takeHome(annotated: Annotated, said: TakeHomeSettings, choices: PanelTakeHomeChoices): TakeHomeView;
}

/** Pay after tax, for one posting: worked out when it is opened, and again for each choice. */
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
    async answer({ page, choices }) {
      const [annotated, settings] = await Promise.all([annotateForUser(page, annotate), settingsStore.get()]);
      return takeHome(annotated, settings.takeHome, choices);
    },
  });
