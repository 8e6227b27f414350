import * as z from 'zod/mini';
import { CORRECTION_CURRENCIES, type PostingCorrections } from '../../domain/model/corrections';
import { CONTRACT_TYPES, REGIONS, REQUIREMENTS, ROLES, SENIORITIES, WORK_MODES } from '../../domain/model/job-posting';
import { UNIT_TEXTS } from '../../domain/model/pay';
import { t } from '../../locales/t';
import type { StoredSpec } from './versioned';

/**
 * So many corrected postings are kept, the newest ones. That is more than a year for somebody who corrects one a day.
 */
export const MOST_CORRECTED = 500;
/** Characters. The longest keys are addresses. */
const LONGEST_KEY = 4_000;
const MOST_SKILLS = 200;

/** What the user says of one posting, by its key (`postingKey`). */
export interface CorrectedEntry {
  readonly key: string;
  readonly corrections: PostingCorrections;
}

const amount = z.nullable(z.number().check(z.gte(0), z.lte(100_000_000)));
const pay = z
  .object({ currency: z.enum(CORRECTION_CURRENCIES), minValue: amount, maxValue: amount, unitText: z.enum(UNIT_TEXTS) })
  .check(
    z.refine(({ minValue: min, maxValue: max }) => (min === null ? max !== null : max === null || min <= max), {
      error: () => t('refused.payAmounts'),
    }),
  );

/** One posting's corrections, in messages, in storage and in backups. */
export const POSTING_CORRECTIONS: z.ZodMiniType<PostingCorrections> = z.object({
  baseSalary: z.exactOptional(z.nullable(pay)),
  role: z.exactOptional(z.nullable(z.enum(ROLES))),
  seniority: z.exactOptional(z.nullable(z.enum(SENIORITIES))),
  region: z.exactOptional(z.nullable(z.enum(REGIONS))),
  contractType: z.exactOptional(z.nullable(z.enum(CONTRACT_TYPES))),
  ir35: z.exactOptional(z.nullable(z.enum(['inside', 'outside']))),
  workMode: z.exactOptional(z.nullable(z.enum(WORK_MODES))),
  skills: z.exactOptional(
    z
      .record(z.string().check(z.maxLength(200)), z.enum([...REQUIREMENTS, 'not-asked']))
      .check(z.refine((skills) => Object.keys(skills).length <= MOST_SKILLS)),
  ),
});

/** All corrections, the newest last. */
export const CORRECTIONS: StoredSpec<readonly CorrectedEntry[]> = {
  key: 'corrections',
  version: 1,
  schema: z
    .array(
      z.object({ key: z.string().check(z.minLength(1), z.maxLength(LONGEST_KEY)), corrections: POSTING_CORRECTIONS }),
    )
    .check(z.maxLength(MOST_CORRECTED)),
  fallback: [],
  migrations: {},
};

/** The corrections of a posting; empty where the user has said nothing of it. */
export function correctionsOf(entries: readonly CorrectedEntry[], key: string | null): PostingCorrections {
  return entries.find((entry) => entry.key === key)?.corrections ?? {};
}

/** Puts the corrections of a posting last, as the newest. The oldest make room. A posting with none is removed. */
export function withCorrections(
  entries: readonly CorrectedEntry[],
  key: string,
  corrections: PostingCorrections,
): readonly CorrectedEntry[] {
  const others = entries.filter((entry) => entry.key !== key);
  return Object.keys(corrections).length === 0 ? others : [...others, { key, corrections }].slice(-MOST_CORRECTED);
}
