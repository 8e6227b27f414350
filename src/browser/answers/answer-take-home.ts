import * as z from 'zod/mini';
import type { Annotated } from '../../domain/comparison/comparison';
import type { TakeHomeSettings } from '../../domain/take-home/take-home-settings';
import type { PanelTakeHomeChoices, TakeHomeView } from '../../domain/take-home/take-home-view';
import { STUDENT_LOAN_PLANS, TAX_NATIONS } from '../../domain/take-home/tax-rules';
import { type Annotate, annotatedForUser } from '../annotated-for-user';
import type { Request } from '../ask-background';
import { settingsStore } from '../stores';
import { defineAnswer } from './answer-messages';
import { POSTING } from './posting-schema';

/** What the background brings to the answer. */
export interface TakeHomeWith {
  readonly annotate: Annotate;
  takeHome(annotated: Annotated, said: TakeHomeSettings, choices: PanelTakeHomeChoices): TakeHomeView;
}

/** Pay after tax, for one posting: worked out when it is opened, and again for each choice. */
export const answerTakeHome = ({ annotate, takeHome }: TakeHomeWith) =>
  defineAnswer<Extract<Request, { kind: 'take-home' }>>({
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
      const [annotated, settings] = await Promise.all([annotatedForUser(page, annotate), settingsStore.get()]);
      return takeHome(annotated, settings.takeHome, choices);
    },
  });
