import { z } from 'zod';
import type { CountedRate } from '../../src/domain/market/counted-rate';
import { ROLES } from '../../src/domain/model/job-posting';
import { id, sourced, text } from './data-fields';

const pounds = z.number().int().positive();

export const countedRateSchema = z.strictObject({
  id,
  role: z.enum(ROLES),
  region: z.literal('uk'),
  unitText: z.literal('DAY'),
  median: pounds,
  publishedMedian: pounds,
  lowerPct: z.number().int().positive(),
  licence: text,
  ...sourced,
}) satisfies z.ZodType<CountedRate>;

/** The schema of the counted day rates, by file. */
export const COUNTED_FILES = { 'counted-rates': countedRateSchema } as const;
