import * as z from 'zod/mini';
import { DAYS_A_YEAR_RANGE } from '../../../domain/model/settings';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import { settingsStore } from '../../../storage/stores';

const daysAYear = z.int().check(z.gte(DAYS_A_YEAR_RANGE.min), z.lte(DAYS_A_YEAR_RANGE.max));

/** Stores a choice that was made in the panel. */
export const chooseHandler = defineHandler<Extract<Request, { kind: 'choose' }>>({
  kind: 'choose',
  request: z.object({
    kind: z.literal('choose'),
    panelCollapsed: z.exactOptional(z.boolean()),
    daysAYear: z.exactOptional(daysAYear),
  }),
  answer: ({ kind: _, ...choice }) => settingsStore.update((settings) => ({ ...settings, ...choice })),
});
