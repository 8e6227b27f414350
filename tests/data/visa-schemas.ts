import { z } from 'zod';
import {
  type GoingRate,
  TALENT_CRITERIA,
  type TalentCriterion,
  type VisaThreshold,
} from '../../src/domain/visa/visa-rules';
import { id, sourced, text } from './data-fields';

const pounds = z.number().int().positive();

export const goingRateSchema = z.strictObject({
  id: z.string().regex(/^\d{4}$/),
  title: text,
  goingRate: pounds,
  ...sourced,
  doubt: text,
}) satisfies z.ZodType<GoingRate>;

export const thresholdSchema = z.strictObject({
  id,
  label: text,
  amount: pounds,
  ...sourced,
  doubt: text,
}) satisfies z.ZodType<VisaThreshold>;

export const criterionSchema = z.strictObject({
  id: z.enum(TALENT_CRITERIA),
  order: pounds,
  need: z.enum(['mandatory', 'optional']),
  label: text,
  ...sourced,
  doubt: text,
}) satisfies z.ZodType<TalentCriterion>;

/** The schemas of the visa rules, by file. */
export const VISA_FILES = {
  'global-talent': criterionSchema,
  'going-rates': goingRateSchema,
  'visa-thresholds': thresholdSchema,
} as const;
