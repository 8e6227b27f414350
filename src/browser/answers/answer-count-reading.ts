import * as z from 'zod/mini';
import { READ_DEGREES } from '../../domain/field-readings';
import { countReading, FIELD_NAME } from '../../stored/health-spec';
import type { Request } from '../ask-background';
import { healthStore } from '../stores';
import { defineAnswer } from './answer-messages';
import { RUNG } from './posting-schema';

const field = z.object({ degree: z.enum(READ_DEGREES), rung: z.union([RUNG, z.literal('none')]) });

/** Counts how far a posting of a site could be read. A site without a file is counted under no name of its own. */
export const answerCountReading = (hasFile: (siteId: string) => boolean) =>
  defineAnswer<Extract<Request, { kind: 'count-reading' }>>({
    kind: 'count-reading',
    request: z.object({
      kind: z.literal('count-reading'),
      siteId: z.string().check(z.maxLength(300)),
      readings: z.partialRecord(FIELD_NAME, field),
    }),
    answer: ({ siteId, readings }) =>
      healthStore.update((health) => countReading(health, hasFile(siteId) ? siteId : 'generic', readings)),
  });
