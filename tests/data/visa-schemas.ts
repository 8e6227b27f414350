import { z } from 'zod';
import {
  type GoingRate,
  TALENT_CRITERIA,
  TALENT_RISKS,
  TALENT_SIGNALS,
  TALENT_TRACKS,
  type TalentCriterion,
  type TalentPoint,
  type TalentTrack,
  type VisaNote,
  type VisaThreshold,
} from '../../src/domain/visa/visa-rules';
import { id, sourced, text } from './data-fields';

const pounds = z.number().int().positive();
const order = z.number().int().positive();
const years = z.number().int().positive().nullable();
const readFrom = z.enum(['page', 'undated-page', 'copies']);

export const goingRateSchema = z.strictObject({
  id: z.string().regex(/^\d{4}$/),
  title: text,
  goingRate: pounds,
  readFrom,
  ...sourced,
  doubt: text,
}) satisfies z.ZodType<GoingRate>;

export const thresholdSchema = z.strictObject({
  id,
  label: text,
  amount: pounds,
  readFrom,
  ...sourced,
  doubt: text,
}) satisfies z.ZodType<VisaThreshold>;

export const criterionSchema = z.strictObject({
  id: z.enum(TALENT_CRITERIA),
  order,
  need: z.enum(['mandatory', 'optional']),
  label: text,
  readFrom,
  ...sourced,
  doubt: text,
}) satisfies z.ZodType<TalentCriterion>;

export const noteSchema = z.strictObject({
  id,
  order,
  about: z.enum(['skilled-worker', 'data-analyst', 'global-talent']),
  label: text,
  readFrom,
  ...sourced,
  doubt: text,
}) satisfies z.ZodType<VisaNote>;

export const trackSchema = z.strictObject({
  id: z.enum(TALENT_TRACKS),
  order,
  label: text,
  yearsOver: years,
  yearsUpTo: years,
  readFrom,
  ...sourced,
  doubt: text,
}) satisfies z.ZodType<TalentTrack>;

export const pointSchema = z.strictObject({
  id: z.enum([...TALENT_SIGNALS, ...TALENT_RISKS, ...TALENT_TRACKS, 'eligible', 'real-users', 'framing']),
  order,
  kind: z.enum(['signal', 'risk', 'track', 'note']),
  label: text,
  advice: text.nullable(),
  criteria: z.array(z.enum(TALENT_CRITERIA)).readonly(),
  readFrom,
  ...sourced,
  doubt: text,
}) satisfies z.ZodType<TalentPoint>;

/** The schemas of the visa rules, by file. */
export const VISA_FILES = {
  'global-talent': criterionSchema,
  'global-talent-points': pointSchema,
  'global-talent-tracks': trackSchema,
  'going-rates': goingRateSchema,
  'visa-notes': noteSchema,
  'visa-thresholds': thresholdSchema,
} as const;
