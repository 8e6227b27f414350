import * as z from 'zod/mini';
import { READ_DEGREES } from '../../../domain/model/field-readings';
import { RUNG } from '../../../messaging/posting-schema';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import { countReading, FIELD_NAME } from '../../../storage/schemas/health';
import { healthStore } from '../../../storage/stores';

const field = z.object({ degree: z.enum(READ_DEGREES), rung: z.union([RUNG, z.literal('none')]) });

/**
 * Counts how well a posting of a site could be read. Sites without a file are counted together, under no name of their
 * own.
 */
export const countReadingHandler = (hasFile: (siteId: string) => boolean) =>
  defineHandler<Extract<Request, { kind: 'count-reading' }>>({
    kind: 'count-reading',
    request: z.object({
      kind: z.literal('count-reading'),
      siteId: z.string().check(z.maxLength(300)),
      readings: z.partialRecord(FIELD_NAME, field),
    }),
    answer: ({ siteId, readings }) =>
      healthStore.update((health) => countReading(health, hasFile(siteId) ? siteId : 'generic', readings)),
  });
