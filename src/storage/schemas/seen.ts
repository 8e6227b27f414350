import * as z from 'zod/mini';
import type { SeenPosting } from '../../domain/cards/seen-posting';
import { REQUIREMENTS } from '../../domain/model/job-posting';
import { UNIT_TEXTS } from '../../domain/model/pay';
import type { StoredSpec } from './versioned';

/**
 * So many postings are remembered, the newest ones. That is three months for somebody who opens twenty a day. Each
 * takes about 300 bytes.
 */
export const MOST_SEEN = 2_000;

const amount = z.nullable(z.number());
const id = z.string().check(z.minLength(1), z.maxLength(200));

/** The postings that were open, the newest last. */
export const SEEN: StoredSpec<readonly SeenPosting[]> = {
  key: 'seen',
  version: 1,
  schema: z
    .array(
      z.object({
        key: z.string().check(z.minLength(1), z.maxLength(4_000)),
        since: z.string().check(z.maxLength(10)),
        pay: z.nullable(
          z.object({
            currency: z.string().check(z.maxLength(3)),
            minValue: amount,
            maxValue: amount,
            unitText: z.enum(UNIT_TEXTS),
            approximate: z.boolean(),
            word: z.nullable(z.enum(['low', 'modest', 'typical', 'good', 'high'])),
            bound: z.nullable(z.enum(['range', 'single', 'ceiling', 'floor'])),
          }),
        ),
        demands: z.nullable(
          z.object({
            requirement: z.enum(REQUIREMENTS),
            skills: z.array(z.array(id).check(z.maxLength(60))).check(z.maxLength(60)),
          }),
        ),
      }),
    )
    .check(z.maxLength(MOST_SEEN)),
  fallback: [],
  migrations: {},
};

/**
 * Adds a posting to those seen. If it is there already, it keeps its place and its first day, and the rest is replaced.
 * A new one comes last, and the oldest make room for it. Returns the very same list where nothing changes, so that
 * nothing needs to be written.
 */
export function withSeen(entries: readonly SeenPosting[], posting: SeenPosting): readonly SeenPosting[] {
  const at = entries.findIndex(({ key }) => key === posting.key);
  const before = entries[at];
  if (!before) return [...entries, posting].slice(-MOST_SEEN);
  const now = { ...posting, since: before.since };
  return JSON.stringify(now) === JSON.stringify(before) ? entries : entries.with(at, now);
}
