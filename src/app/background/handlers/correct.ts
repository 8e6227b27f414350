import * as z from 'zod/mini';
import { CORRECTED_FIELDS, changeCorrections } from '../../../domain/model/corrections';
import { postingKey } from '../../../domain/model/posting-key';
import type { Request } from '../../../messaging/protocol';
import { defineHandler } from '../../../messaging/router';
import { correctionsOf, POSTING_CORRECTIONS, withCorrections } from '../../../storage/schemas/corrections';
import { correctionsStore } from '../../../storage/stores';

const word = z.string().check(z.maxLength(4_000));
const STEP = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('set'), corrections: POSTING_CORRECTIONS }),
  z.object({
    kind: z.literal('undo'),
    fields: z.exactOptional(z.array(z.enum(CORRECTED_FIELDS))),
    skills: z.exactOptional(z.array(word).check(z.maxLength(200))),
  }),
  z.object({ kind: z.literal('undo-all') }),
]);

/**
 * Stores what the user says of a posting against its reading, or removes it again. Nothing is stored for a posting that
 * has neither an id nor an address to be known by.
 */
export const correctHandler = defineHandler<Extract<Request, { kind: 'correct' }>>({
  kind: 'correct',
  request: z.object({
    kind: z.literal('correct'),
    posting: z.object({ site: word, id: z.nullable(word), url: word }),
    step: STEP,
  }),
  async answer({ posting, step }) {
    const key = postingKey(posting);
    if (key === null) return;
    await correctionsStore.update((entries) =>
      withCorrections(entries, key, changeCorrections(correctionsOf(entries, key), step)),
    );
  },
});
