import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { countedRateSchema } from './counted-schemas';
import {
  adjacentSchema,
  adviceSchema,
  bandSchema,
  FILES,
  figureSchema,
  gapSchema,
  guidePointSchema,
  leverSchema,
  marketSkillSchema,
  paidSkillSchema,
  premiumSchema,
  questionSchema,
  sourceSchema,
} from './data-schemas';
import { incomeTaxSchema, nationalInsuranceSchema, payrollFigureSchema, studentLoanSchema } from './tax-schemas';
import {
  criterionSchema,
  goingRateSchema,
  noteSchema,
  pointSchema,
  thresholdSchema,
  trackSchema,
} from './visa-schemas';

export const NAMES = Object.keys(FILES) as (keyof typeof FILES)[];

export const textOf = (name: string): string =>
  readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8');
const load = <T>(name: keyof typeof FILES, schema: z.ZodType<T>): T[] =>
  z.array(schema).parse(JSON.parse(textOf(name)));

export const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

export const sources = load('sources', sourceSchema);
export const bands = load('salary-bands', bandSchema);
export const marketSkills = load('market-skills', marketSkillSchema);
export const gaps = load('skill-gaps', gapSchema);
export const premiums = load('skill-premiums', premiumSchema);
export const levers = load('pay-levers', leverSchema);
export const adjacentRoles = load('adjacent-roles', adjacentSchema);
export const careerPath = load('career-path', adviceSchema);
export const negotiationPoints = load('negotiation-points', adviceSchema);
export const guidePoints = load('role-guide', guidePointSchema);
export const questions = load('role-questions', questionSchema);
export const paidSkills = load('paid-skills', paidSkillSchema);
export const figures = load('corroboration', figureSchema);
export const countedRates = load('counted-rates', countedRateSchema);
export const incomeTax = load('income-tax', incomeTaxSchema);
export const nationalInsurance = load('national-insurance', nationalInsuranceSchema);
export const studentLoans = load('student-loans', studentLoanSchema);
export const payrollFigures = load('payroll-figures', payrollFigureSchema);
export const goingRates = load('going-rates', goingRateSchema);
export const visaThresholds = load('visa-thresholds', thresholdSchema);
export const talentCriteria = load('global-talent', criterionSchema);
export const talentPoints = load('global-talent-points', pointSchema);
export const talentTrackRecords = load('global-talent-tracks', trackSchema);
export const visaNotes = load('visa-notes', noteSchema);
export const everySourced = [
  ...bands,
  ...marketSkills,
  ...gaps,
  ...premiums,
  ...levers,
  ...adjacentRoles,
  ...careerPath,
  ...negotiationPoints,
  ...guidePoints,
  ...paidSkills,
  ...questions,
  ...figures,
  ...countedRates,
  ...incomeTax,
  ...nationalInsurance,
  ...studentLoans,
  ...payrollFigures,
  ...goingRates,
  ...visaThresholds,
  ...talentCriteria,
  ...talentPoints,
  ...talentTrackRecords,
  ...visaNotes,
];
