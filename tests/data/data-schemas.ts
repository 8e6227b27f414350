import { z } from 'zod';
import { type CorroboratingFigure, FIGURE_UNITS, MEASURES } from '../../src/domain/market/corroborating-figure';
import { ASKERS, GUIDE_TOPICS, type GuidePoint, type RoleQuestion } from '../../src/domain/market/guide';
import {
  type AdjacentRole,
  type AdvicePoint,
  LEVER_EFFECTS,
  LEVER_KINDS,
  type MarketSkill,
  type PayLever,
  PREMIUM_CONDITIONS,
  type SalaryBand,
  type SkillGap,
  type SkillPremium,
  type Source,
} from '../../src/domain/market/market';
import type { PaidSkill } from '../../src/domain/market/paid-skill';
import { ROLES } from '../../src/domain/model/job-posting';
import { SKILL_KINDS } from '../../src/domain/reading/skills/vocabulary/skill';
import { COUNTED_FILES } from './counted-schemas';
import { asOf, id, sourced, text } from './data-fields';
import { TAX_FILES } from './tax-schemas';
import { VISA_FILES } from './visa-schemas';

const ids = z.array(id).min(1).readonly();
const parts = z.array(ids).min(1).readonly();
/** One sentence or a few, each with its full stop. */
const sentence = text.regex(/^[A-Z].*\.$/);
const role = z.enum(ROLES);
const region = z.enum(['london', 'uk']);
const percent = z.number().positive().max(100);
const pounds = z.number().int().positive().nullable();

export const sourceSchema = z.strictObject({
  id,
  publisher: text,
  title: text,
  url: z.url({ protocol: /^https$/ }),
  asOf,
  note: z.exactOptional(text),
}) satisfies z.ZodType<Source>;

export const bandSchema = z.strictObject({
  id,
  role,
  region,
  withoutLondon: z.exactOptional(z.literal(true)),
  contractType: z.enum(['permanent', 'contract']),
  seniority: z.enum(['entry', 'mid', 'senior', 'lead', 'all']),
  spans: z.exactOptional(z.readonly(z.tuple([z.literal('senior'), z.literal('lead')]))),
  unitText: z.enum(['YEAR', 'DAY']),
  low: pounds,
  median: pounds,
  high: pounds,
  openEnded: z.boolean(),
  basis: z.enum(['published', 'derived']),
  derivation: z.exactOptional(text),
  rank: z.literal([1, 2, 3]),
  ...sourced,
}) satisfies z.ZodType<SalaryBand>;

export const marketSkillSchema = z.strictObject({
  id,
  label: text,
  role,
  tier: z.enum(['essential', 'desirable', 'emerging']),
  kind: z.enum(SKILL_KINDS),
  demandPct: percent,
  parts,
  ...sourced,
}) satisfies z.ZodType<MarketSkill>;

export const gapSchema = z.strictObject({
  id,
  label: text,
  role,
  demandPct: percent,
  supplyPct: percent,
  parts,
  within: z.exactOptional(ids),
  largestInUk: z.exactOptional(z.boolean()),
  why: z.exactOptional(sentence),
  ...sourced,
}) satisfies z.ZodType<SkillGap>;

export const premiumSchema = z.strictObject({
  id,
  role,
  premiumPct: percent,
  parts: z
    .array(z.strictObject({ label: text, skills: ids }))
    .min(1)
    .readonly(),
  condition: z.exactOptional(z.enum(PREMIUM_CONDITIONS)),
  why: z.exactOptional(sentence),
  ...sourced,
}) satisfies z.ZodType<SkillPremium>;

export const leverSchema = z.strictObject({
  id,
  role,
  lever: z.enum(LEVER_KINDS),
  label: text,
  effect: z.enum(LEVER_EFFECTS),
  lowPct: percent.nullable(),
  highPct: percent.nullable(),
  ...sourced,
}) satisfies z.ZodType<PayLever>;

export const adjacentSchema = z.strictObject({
  id,
  role,
  label: text,
  difference: text,
  bandOf: role.nullable(),
  isNeighbour: z.exactOptional(z.literal(true)),
  ...sourced,
}) satisfies z.ZodType<AdjacentRole>;

export const adviceSchema = z.strictObject({
  id,
  order: z.number().int().positive(),
  label: text,
  advice: text.nullable(),
  ...sourced,
}) satisfies z.ZodType<AdvicePoint>;

export const guidePointSchema = z.strictObject({
  id,
  role,
  topic: z.enum(GUIDE_TOPICS),
  order: z.number().int().positive(),
  text,
  ...sourced,
}) satisfies z.ZodType<GuidePoint>;

export const paidSkillSchema = z.strictObject({
  id,
  role,
  order: z.number().int().positive(),
  label: text,
  parts: z.array(ids).min(1).readonly(),
  ...sourced,
}) satisfies z.ZodType<PaidSkill>;

export const questionSchema = z.strictObject({
  id,
  role,
  asker: z.enum(ASKERS),
  order: z.number().int().positive(),
  question: text,
  answer: z.array(text).min(1).readonly(),
  ...sourced,
}) satisfies z.ZodType<RoleQuestion>;

export const figureSchema = z.strictObject({
  id,
  role: role.nullable(),
  standsBeside: z.exactOptional(z.array(role).min(1).readonly()),
  region,
  seniority: z.exactOptional(z.enum(['entry', 'mid', 'senior', 'lead'])),
  measure: z.enum(MEASURES),
  unit: z.enum(FIGURE_UNITS),
  low: z.number().positive(),
  high: z.number().positive(),
  openEnded: z.exactOptional(z.boolean()),
  base: text,
  whom: z.exactOptional(text),
  reason: z.exactOptional(text),
  ...sourced,
}) satisfies z.ZodType<CorroboratingFigure>;

/**
 * The schema of each file of data/ except the vocabulary. The keys of each schema are in the order that the file must
 * follow.
 */
export const FILES = {
  'adjacent-roles': adjacentSchema,
  'career-path': adviceSchema,
  corroboration: figureSchema,
  'market-skills': marketSkillSchema,
  'negotiation-points': adviceSchema,
  'paid-skills': paidSkillSchema,
  'pay-levers': leverSchema,
  'role-guide': guidePointSchema,
  'role-questions': questionSchema,
  'salary-bands': bandSchema,
  'skill-gaps': gapSchema,
  'skill-premiums': premiumSchema,
  sources: sourceSchema,
  ...COUNTED_FILES,
  ...TAX_FILES,
  ...VISA_FILES,
} as const;
